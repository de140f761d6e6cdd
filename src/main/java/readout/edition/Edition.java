package readout.edition;

import java.util.List;
import readout.corpus.Registry;
import readout.model.EditionStamp;
import readout.model.Party;
import readout.search.Criterion;
import readout.search.StatementIndex;

/**
 * One corpus with its index. Immutable and safe for use by many threads; valid while it is borrowed from {@link
 * Editions}.
 *
 * @param vectors names how the statements' vectors were made; empty where they have none
 */
public record Edition(EditionStamp stamp, Registry registry, StatementIndex index, String vectors) {

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
}
