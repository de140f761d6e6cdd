package readout.search.lucene;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.apache.lucene.index.IndexReader;
import readout.search.Hit;

/**
 * Reads hits and remembers them, for several queries that find much of the same. Kept for a moment: it grows with what is
 * found. Safe for use by many threads.
 */
final class ReadHits implements HitReader {

    private final ConcurrentMap<Integer, Hit> read = new ConcurrentHashMap<>();

    @Override
    public List<Hit> read(IndexReader reader, List<Integer> documents) throws IOException {
        var others = documents.stream().filter(document -> !read.containsKey(document)).toList();
        var hits = HitReader.stored(reader, others);
        for (var i = 0; i < others.size(); i++) {
            read.put(others.get(i), hits.get(i));
        }
        return documents.stream().map(read::get).toList();
    }
}
