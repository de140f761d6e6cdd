package readout.search.lucene;

import java.io.IOException;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import readout.search.Fields;

/** Searches by vectors: a walk through a graph of neighbours (HNSW), so one or another may be overlooked. */
final class Nearness {

    private Nearness() {}

    /** The best first; those equally near in the order of the index. */
    static ScoreDoc[] search(IndexSearcher searcher, float[] vector, Query filter, int limit) throws IOException {
        if (limit == 0 || !fits(searcher, vector)) {
            return new ScoreDoc[0];
        }
        return searcher.search(new NearestQuery(vector, limit, filter), limit).scoreDocs;
    }

    /** Lucene moves the dot product from its own range into that of scores. */
    static double similarity(ScoreDoc found) {
        return 2 * (double) found.score - 1;
    }

    private static boolean fits(IndexSearcher searcher, float[] vector) {
        return searcher.getIndexReader().leaves().stream()
            .map(leaf -> leaf.reader().getFieldInfos().fieldInfo(Fields.VECTOR))
            .anyMatch(field -> field != null && field.getVectorDimension() == vector.length);
    }
}
