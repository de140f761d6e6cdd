package readout.search.lucene;

import java.io.IOException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.apache.lucene.index.StoredFields;
import readout.search.Highlighting;
import readout.search.Hit;

/**
 * Reads hits and remembers them, for several queries that find much of the same. Kept for a moment: it grows with what is
 * found. Safe for use by many threads.
 */
final class ReadHits implements HitReader {

    private final ConcurrentMap<Integer, Hit> read = new ConcurrentHashMap<>();

    @Override
    public Hit read(StoredFields stored, int document, Highlighting highlighting) throws IOException {
        var known = read.get(document);
        if (known != null) {
            return new Hit(known.sourced(), known.learned(), highlighting.in(known.statement().text()));
        }
        var hit = HitForm.read(stored, document, highlighting);
        read.put(document, hit);
        return hit;
    }
}
