package readout.search.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.search.IndexSearcher;
import readout.model.Utterance;
import readout.search.Fields;

/** How statements hang together, read without reading the statements. */
final class Links {

    private Links() {}

    static Map<String, String> filed(String file, IndexSearcher searcher) throws IOException {
        var hashes = new HashMap<String, String>();
        for (var matches : LeafMatches.of(searcher, LuceneQueries.is(Fields.FILE, file))) {
            addHashes(hashes, matches);
        }
        return hashes;
    }

    private static void addHashes(Map<String, String> hashes, LeafMatches matches) throws IOException {
        var ids = DocValues.getBinary(matches.reader(), Fields.ID);
        var digests = DocValues.getBinary(matches.reader(), Fields.HASH);
        matches.each(document -> {
            ids.advanceExact(document);
            digests.advanceExact(document);
            hashes.put(ids.binaryValue().utf8ToString(), digests.binaryValue().utf8ToString());
        });
    }

    static Set<String> repeating(Set<String> ids, IndexSearcher searcher) throws IOException {
        var repeating = new HashSet<String>();
        for (var matches : LeafMatches.of(searcher, LuceneQueries.anyOf(Fields.REPEATS, ids))) {
            var found = DocValues.getBinary(matches.reader(), Fields.ID);
            matches.each(document -> {
                found.advanceExact(document);
                repeating.add(found.binaryValue().utf8ToString());
            });
        }
        return repeating;
    }

    static Map<String, Utterance> parts(Set<String> utterances, IndexSearcher searcher) throws IOException {
        var parts = new HashMap<String, Utterance>();
        for (var matches : LeafMatches.of(searcher, LuceneQueries.anyOf(Fields.UTTERANCE, utterances))) {
            add(parts, matches);
        }
        return parts;
    }

    private static void add(Map<String, Utterance> parts, LeafMatches matches) throws IOException {
        var ids = DocValues.getBinary(matches.reader(), Fields.ID);
        var runs = DocValues.getSortedSet(matches.reader(), Fields.UTTERANCE);
        var places = DocValues.getNumeric(matches.reader(), Fields.PLACE);
        matches.each(document -> {
            ids.advanceExact(document);
            runs.advanceExact(document);
            places.advanceExact(document);
            var run = runs.lookupOrd(runs.nextOrd()).utf8ToString();
            parts.put(ids.binaryValue().utf8ToString(), new Utterance(run, (int) places.longValue()));
        });
    }
}
