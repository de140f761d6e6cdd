package readout.eval;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import readout.embedding.Embedder;
import readout.eval.TestCollection.Document;
import readout.model.EditionStamp;
import readout.search.Commit;
import readout.search.StatementWriter;

/** Puts a collection's documents into an index, with their vectors where they can be made, and takes the time. */
final class CollectionWriter {

    /** Enough that every core is busy nearly all the time, and few enough to hold. */
    private static final int BATCH = 256;

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
        var vectors = able ? vectors() : Map.<String, float[]>of();
        var made = System.nanoTime();
        waiting.forEach(document -> writer.put(DocumentEntry.of(document, vectors.get(document.whole()))));
        writing += System.nanoTime() - made;
        embedding += made - begun;
        waiting.clear();
    }

    /** By text: of documents that say the same, as posts passed on do, one is enough. */
    private Map<String, float[]> vectors() {
        var texts = waiting.stream().map(Document::whole).distinct().toList();
        var made = embedder.passages(texts);
        var vectors = new HashMap<String, float[]>();
        for (var i = 0; i < texts.size(); i++) {
            vectors.put(texts.get(i), made.get(i));
        }
        return vectors;
    }
}
