package readout.eval;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import readout.embedding.Embedder;
import readout.eval.TestCollection.Document;
import readout.model.EditionStamp;
import readout.search.Commit;
import readout.search.StatementWriter;

/** Puts a collection's documents into an index, with their vectors where they can be made, and takes the time. */
final class CollectionWriter {

    private static final int BATCH = 256;

    private static final int MOST_CHARACTERS = Integer.getInteger("readout.cut", 1_200);

    private final StatementWriter writer;
    private final Embedder embedder;
    private final boolean able;
    private final List<Document> waiting = new ArrayList<>();
    private long embedding;
    private long writing;

    CollectionWriter(StatementWriter writer, Embedder embedder) {
        this.writer = writer;
        this.embedder = embedder;
        this.able = embedder.ailment().isEmpty();
    }

    /** How long it took to make vectors, and to write. */
    record Spent(Duration embedding, Duration writing) {
        Duration whole() {
            return embedding.plus(writing);
        }
    }

    Spent write(TestCollection collection) throws IOException {
        CollectionFolder.documents(collection, this::put);
        flush();
        var begun = System.nanoTime();
        writer.commit(new Commit(new EditionStamp(1, "", Instant.EPOCH, collection.size()), ""));
        writing += System.nanoTime() - begun;
        return new Spent(Duration.ofNanos(embedding), Duration.ofNanos(writing));
    }

    private void put(Document document) {
        waiting.add(document);
        if (waiting.size() == BATCH) {
            flush();
        }
    }

    private void flush() {
        var begun = System.nanoTime();
        var vectors = able
            ? embedder.passages(waiting.stream().map(CollectionWriter::beginning).toList())
            : List.<float[]>of();
        var made = System.nanoTime();
        for (var i = 0; i < waiting.size(); i++) {
            writer.put(DocumentEntry.of(waiting.get(i), able ? vectors.get(i) : null));
        }
        writing += System.nanoTime() - made;
        embedding += made - begun;
        waiting.clear();
    }

    private static String beginning(Document document) {
        var whole = document.whole();
        return whole.length() <= MOST_CHARACTERS ? whole : whole.substring(0, MOST_CHARACTERS);
    }
}
