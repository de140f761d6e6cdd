package readout.edition;

import static java.util.Comparator.naturalOrder;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import readout.corpus.Corpus;
import readout.corpus.CorpusLoader;
import readout.corpus.FileChangedException;
import readout.corpus.Known;
import readout.corpus.LoadOutcome;
import readout.corpus.Manifest;
import readout.corpus.Problem;
import readout.model.EditionStamp;
import readout.search.Commit;
import readout.search.IndexException;
import readout.search.StatementStore;
import readout.search.StatementWriter;

/** Makes a corpus the newest commit of a store, and enters it into the ledger. */
final class Publisher {

    private final StatementStore store;
    private final Ledger ledger;
    private final Vectors vectors;
    private final InstantSource clock;
    private final Progress progress;

    Publisher(
        StatementStore store, Ledger ledger, Vectors vectors, InstantSource clock, Progress progress) {
        this.store = store;
        this.ledger = ledger;
        this.vectors = vectors;
        this.clock = clock;
        this.progress = progress;
    }

    /** What is the newest edition now, and what it took. */
    record Publication(EditionStamp stamp, Changes changes, boolean made) {}

    /**
     * Why it is published.
     *
     * @param by who does, for the ledger
     * @param restored number of the edition whose content it has again; 0 for the files'
     */
    record Occasion(String by, long restored) {}

    /**
     * Publishes a corpus, unless the newest commit was made from these very files; empty while another writer is open.
     *
     * @param last the greatest number that was served so far
     */
    Optional<Publication> publish(Corpus corpus, Occasion occasion, long last) throws FileChangedException {
        var opened = store.write();
        if (opened.isEmpty()) {
            return Optional.empty();
        }
        try (var writer = opened.get()) {
            // Only now can no other process commit any more.
            store.latest().ifPresent(commit -> ledger.settle(commit.stamp()));
            try (var base = base()) {
                var before = base.stamp();
                return Optional.of(before != null && isSame(corpus, base, before)
                    ? new Publication(before, Changes.NONE, false)
                    : publish(corpus, occasion, Math.max(last, greatest()) + 1, base, writer));
            }
        }
    }

    /** Reads the files, of those that the newest commit was made from only what changed since. */
    LoadOutcome load(CorpusLoader loader, Path folder) {
        try (var base = base()) {
            return base instanceof Known known ? loader.load(folder, known) : loader.load(folder);
        }
    }

    /** What publishing a corpus would change. */
    ChangeSet preview(Corpus corpus, List<Problem> warnings, EditionStamp live) throws FileChangedException {
        try (var base = base()) {
            var listing = new ChangeListing();
            new Comparison(base, false, clock.instant(), listing).run(corpus);
            var stamp = base.stamp();
            return new ChangeSet(stamp == null ? live : stamp, corpus.revision(), listing.counts(), listing.listed(),
                Comparison.differing(base.files(), corpus.files()), warnings, Commits.NONE);
        }
    }

    /** Whether publishing a corpus would change anything. */
    boolean isNewest(Corpus corpus) {
        try (var base = base()) {
            var stamp = base.stamp();
            return stamp != null && isSame(corpus, base, stamp);
        }
    }

    /** Vectors that could not be made before may be by now. */
    private boolean isSame(Corpus corpus, Base base, EditionStamp stamp) {
        var embedder = vectors.embedder();
        var lacksVectors = !base.vectors().equals(embedder.name()) && embedder.ailment().isEmpty();
        return stamp.revision().equals(corpus.revision())
            && Comparison.differing(base.files(), corpus.files()).isEmpty()
            && !lacksVectors;
    }

    private long greatest() {
        return Stream.concat(store.commits().stream().map(commit -> commit.stamp().number()), Stream.of(ledger.last()))
            .mapToLong(Long::longValue).max().orElse(0);
    }

    /** Later than every edition before, even when the clock was put back: what was known when goes by this time. */
    private Instant now(Base base) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var stamps = Stream.concat(Stream.ofNullable(base.stamp()), ledger.latest().stream());
        return stamps.map(stamp -> stamp.published().plusMillis(1)).filter(now::isBefore).max(naturalOrder())
            .orElse(now);
    }

    private Base base() {
        var latest = store.latest();
        return latest.isPresent()
            ? new IndexBase(latest.get().stamp(), manifest(latest.get()), store.open(latest.get()).orElseThrow())
            : new LedgerBase(ledger.standing());
    }

    private Publication publish(Corpus corpus, Occasion occasion, long number, Base base, StatementWriter writer)
        throws FileChangedException {
        progress.reached(Phase.WRITING);
        var now = now(base);
        var vectorWriter = new VectorWriter(writer, vectors, corpus.registry());
        var everything = !vectorWriter.name().isEmpty() && !vectorWriter.name().equals(base.vectors());
        try (var draft = ledger.draft(number)) {
            var writing = new ChangeWriting(vectorWriter, draft, now, base.size());
            new Comparison(base, everything, now, writing).run(corpus);
            vectorWriter.flush();
            var stamp = new EditionStamp(number, corpus.revision(), now, writing.size());
            progress.reached(Phase.SEALING);
            draft.seal(new EditionRecord(stamp, occasion.by(), writing.changes(), occasion.restored()),
                corpus.registry());
            progress.reached(Phase.COMMITTING);
            writer.commit(new Commit(stamp, new Manifest(
                corpus.registry(), corpus.files(), corpus.sources(), vectorWriter.name()).write()));
            progress.reached(Phase.ENTERING);
            ledger.settle(stamp);
            return new Publication(stamp, writing.changes(), true);
        }
    }

    /** What a commit says of its corpus. */
    static Manifest manifest(Commit commit) {
        try {
            return Manifest.read(commit.payload());
        } catch (IllegalArgumentException e) {
            throw new IndexException("reading what edition " + commit.stamp().number() + " was made from", true, e);
        }
    }
}
