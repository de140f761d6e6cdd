package readout.edition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import readout.corpus.Registry;
import readout.model.EditionStamp;
import readout.model.Party;
import readout.search.Criterion;
import readout.search.StatementIndex;

/**
 * One corpus with its index. Immutable and safe for use by many threads; valid while it is borrowed from {@link
 * Editions}.
 */
public final class Edition {

    private final EditionStamp stamp;
    private final Registry registry;
    private final StatementIndex index;
    private final String vectors;
    private final @Nullable Past past;

    /** One that knows no earlier times. */
    public Edition(EditionStamp stamp, Registry registry, StatementIndex index, String vectors) {
        this(stamp, registry, index, vectors, null);
    }

    Edition(
        EditionStamp stamp, Registry registry, StatementIndex index, String vectors, @Nullable Past past) {
        this.stamp = stamp;
        this.registry = registry;
        this.index = index;
        this.vectors = vectors;
        this.past = past;
    }

    public EditionStamp stamp() {
        return stamp;
    }

    public Registry registry() {
        return registry;
    }

    public StatementIndex index() {
        return index;
    }

    /** Names how the statements' vectors were made; empty where they have none. */
    public String vectors() {
        return vectors;
    }

    /** Whether a statement has this id. */
    public boolean holds(String id) {
        return index.statement(id).isPresent();
    }

    /** In the fixed, symmetric order in which they are always shown. */
    public List<Party> parties() {
        return registry.parties();
    }

    /**
     * Reads words as a person typed them: quoted phrases become {@link Criterion.Phrase}s, the rest one {@link
     * Criterion.Words} that wants all of them, in which names stand for all their spellings. Small words such as "the"
     * are left out beside others. Never fails; nothing to find gives none.
     */
    public List<Criterion> words(String typed) {
        return new TypedWords(registry).criteria(typed);
    }

    /** The same without what is under embargo at a time. */
    @SuppressWarnings("ReferenceEquality") // the index says so that nothing is hidden
    Edition visibleAt(Instant time) {
        var visible = index.visibleAt(time);
        return visible == index ? this : new Edition(counted(stamp, visible), registry, visible, vectors, past);
    }

    /**
     * Lends the corpus as it was known at an earlier time, for the length of one call: its statements in the wording of
     * then, and the names of then. What it was before the first edition is what files say was learned by then.
     */
    public <T> T knownAt(Instant time, Function<Edition, T> user) {
        if (past == null) {
            return user.apply(this);
        }
        var then = past.at(time, this);
        try (var known = index.knownAt(time, then.earlier(time))) {
            return user.apply(new Edition(counted(then.stamp(), known), then.registry(), known, vectors, past));
        }
    }

    /** The same without what was said after a day. */
    public Edition saidBy(LocalDate day) {
        return new Edition(stamp, registry, index.saidBy(day), vectors, past);
    }

    /** Whether all is told that was otherwise at a time: there was an edition, and no account of a later one was lost. */
    public boolean tellsOf(Instant time) {
        return past != null && past.at(time, this).isTold();
    }

    /** What a statement was in earlier editions, the newest first, so far as the ledger tells. */
    public List<EarlierWording> earlierWordings(String id) {
        return past == null ? List.of() : past.wordings(id, stamp.number());
    }

    /** What is hidden is not counted either. */
    private static EditionStamp counted(EditionStamp stamp, StatementIndex index) {
        return new EditionStamp(stamp.number(), stamp.revision(), stamp.published(), index.size());
    }
}
