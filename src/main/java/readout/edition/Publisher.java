package readout.edition;

import java.time.InstantSource;
import java.util.Optional;
import readout.corpus.Corpus;
import readout.corpus.FileChangedException;
import readout.corpus.Manifest;
import readout.edition.Editions.Changes;
import readout.model.EditionStamp;
import readout.search.Commit;
import readout.search.IndexException;
import readout.search.StatementStore;
import readout.search.StatementWriter;

/** Makes a corpus the newest commit of a store. */
final class Publisher {

    private static final Changes NONE = new Changes(0, 0, 0);

    private final StatementStore store;
    private final Vectors vectors;
    private final InstantSource clock;

    Publisher(StatementStore store, Vectors vectors, InstantSource clock) {
        this.store = store;
        this.vectors = vectors;
        this.clock = clock;
    }

    /** What is the newest edition now, and what it took. */
    record Publication(EditionStamp stamp, Changes changes, boolean made) {}

    /**
     * Publishes a corpus, unless the newest commit was made from these very files; empty while another writer is open.
     *
     * @param last the greatest number that was served so far
     */
    Optional<Publication> publish(Corpus corpus, long last) throws FileChangedException {
        var opened = store.write();
        if (opened.isEmpty()) {
            return Optional.empty();
        }
        try (var writer = opened.get()) {
            // Only now can no other process commit any more.
            var latest = store.latest();
            var newest = latest.map(Commit::stamp);
            var number = Math.max(last, newest.map(EditionStamp::number).orElse(0L)) + 1;
            try (var base = latest.map(this::base).orElse(Base.NOTHING)) {
                var isSame = newest.isPresent() && newest.get().revision().equals(corpus.revision());
                return Optional.of(isSame && !lacksVectors(base)
                    ? new Publication(newest.get(), NONE, false)
                    : publish(corpus, number, base, writer));
            }
        }
    }

    /** Vectors that could not be made before may be by now. */
    private boolean lacksVectors(Base base) {
        var embedder = vectors.embedder();
        return !base.vectors().equals(embedder.name()) && embedder.ailment().isEmpty();
    }

    private Base base(Commit commit) {
        var index = store.open(commit).orElseThrow();
        var manifest = manifest(commit);
        return new Base(manifest.files(), manifest.vectors(), index);
    }

    private Publication publish(Corpus corpus, long number, Base base, StatementWriter writer)
        throws FileChangedException {
        var vectorWriter = new VectorWriter(writer, vectors, corpus.registry());
        var changes = new ChangeSet(base, vectorWriter).apply(corpus);
        var size = base.size() + changes.added() - changes.removed();
        var stamp = new EditionStamp(number, corpus.revision(), clock.instant(), size);
        writer.commit(new Commit(stamp, new Manifest(corpus.registry(), corpus.files(), vectorWriter.name()).write()));
        return new Publication(stamp, changes, true);
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
