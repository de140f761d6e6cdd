package readout.edition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import readout.corpus.Registry;
import readout.search.IndexEntry;
import readout.search.StatementWriter;

/** Puts statements into an index with their vectors, many at a time, since that is how vectors are made fast. */
final class VectorWriter {

    private static final int BATCH = 256;

    private final StatementWriter writer;
    private final Vectors vectors;
    private final Registry registry;
    private final boolean able;
    private final ContentHash content = new ContentHash();
    private final List<Waiting> waiting = new ArrayList<>();

    VectorWriter(StatementWriter writer, Vectors vectors, Registry registry) {
        this.writer = writer;
        this.vectors = vectors;
        this.registry = registry;
        this.able = vectors.embedder().ailment().isEmpty();
    }

    /** Names how the vectors are made; empty when none are, and what statements have none of them cannot be relied on. */
    String name() {
        return able ? vectors.embedder().name() : "";
    }

    /** @param isNew whether nothing with its id is in the index */
    private record Waiting(IndexEntry entry, boolean isNew) {}

    void put(IndexEntry entry) {
        put(new Waiting(entry, false));
    }

    /** One with an id that is not in the index. */
    void add(IndexEntry entry) {
        put(new Waiting(entry, true));
    }

    private void put(Waiting entry) {
        waiting.add(entry);
        if (waiting.size() == BATCH) {
            flush();
        }
    }

    void remove(String id) {
        flush();
        writer.remove(id);
    }

    /** To be called at the end, too. */
    void flush() {
        var made = able ? vectors(waiting.stream().map(this::text).toList()) : Map.<String, float[]>of();
        for (var each : waiting) {
            var entry = able ? each.entry().with(made.get(text(each))) : each.entry();
            if (each.isNew()) {
                writer.add(entry);
            } else {
                writer.put(entry);
            }
        }
        waiting.clear();
    }

    private String text(Waiting waiting) {
        return EmbeddedText.of(waiting.entry().sourced().statement(), registry);
    }

    /** By text. */
    private Map<String, float[]> vectors(List<String> texts) {
        var keys = new HashMap<String, String>();
        texts.forEach(text -> keys.computeIfAbsent(text, this::key));
        var known = vectors.cache().find(keys.values());
        var missing = new LinkedHashSet<>(texts).stream().filter(text -> !known.containsKey(keys.get(text))).toList();
        var made = vectors.embedder().passages(missing);
        var fresh = new HashMap<String, float[]>();
        for (var i = 0; i < missing.size(); i++) {
            fresh.put(keys.get(missing.get(i)), made.get(i));
        }
        vectors.cache().add(fresh);
        var found = new HashMap<String, float[]>();
        keys.forEach((text, key) -> found.put(text, known.getOrDefault(key, fresh.get(key))));
        return found;
    }

    private String key(String text) {
        return content.hash(vectors.embedder().name() + "\n" + text);
    }
}
