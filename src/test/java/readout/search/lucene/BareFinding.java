package readout.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.QueryBuilder;
import readout.model.SourcedStatement;
import readout.search.Fields;
import readout.search.Hit;

/**
 * The least that checking and asking must cost: a plain searcher over an index of ours. What is returned is fetched and
 * decoded. For one thread.
 */
public final class BareFinding implements AutoCloseable {

    private final Directory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final StatementAnalyzer analyzer = new StatementAnalyzer();
    private final QueryBuilder builder = new QueryBuilder(analyzer);

    public BareFinding(Path index) throws IOException {
        directory = new MMapDirectory(index);
        reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
    }

    /** Statements that share pairs of adjoining words with a text. */
    public List<SourcedStatement> sharingPairs(String text, int limit) {
        try {
            return fetched(searcher.search(new WordPairs(analyzer, searcher).of(text), limit).scoreDocs);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The nearest to a vector and the best by words; so many are looked for each way, and fewer fetched. */
    public List<SourcedStatement> bothWays(String words, float[] vector, int limit, int fetched) throws IOException {
        var found = new ArrayList<>(
            best(new KnnFloatVectorQuery(Fields.VECTOR, vector, limit), limit, fetched));
        found.addAll(best(builder.createBooleanQuery(Fields.WORDS, words, Occur.SHOULD), limit, fetched));
        return found;
    }

    private List<SourcedStatement> best(Query query, int limit, int fetched) throws IOException {
        var found = searcher.search(query, limit).scoreDocs;
        return fetched(Arrays.copyOf(found, Math.min(found.length, fetched)));
    }

    private List<SourcedStatement> fetched(ScoreDoc[] found) throws IOException {
        return HitReader.stored(reader, Arrays.stream(found).map(hit -> hit.doc).toList()).stream()
            .map(Hit::sourced)
            .toList();
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
    }
}
