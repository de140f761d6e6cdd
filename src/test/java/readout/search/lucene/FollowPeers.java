package readout.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.QueryMatch;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.ByteBuffersDirectory;
import readout.model.SourcedStatement;
import readout.search.Criterion;
import readout.search.IndexEntry;
import readout.search.RememberedTerms;

/** What Lucene itself takes to find statements for those who follow something: the floor and the peer of our matching. */
public final class FollowPeers implements AutoCloseable {

    private final StatementAnalyzer analyzer = new StatementAnalyzer();
    private final List<Document> documents;
    private final List<List<Criterion>> follows;
    private final Monitor monitor;

    /** @param follows the criteria of each follower */
    public FollowPeers(List<List<Criterion>> follows, List<SourcedStatement> added) {
        this.follows = follows;
        documents = added.stream().map(each -> StatementFields.document(new IndexEntry(each, "", ""))).toList();
        try {
            monitor = new Monitor(analyzer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bare engine: the same fields in an index in memory, each follower’s query once, matches counted only. */
    public long bare() {
        try (var directory = new ByteBuffersDirectory()) {
            try (var writer = new IndexWriter(directory, config())) {
                for (var document : documents) {
                    writer.addDocument(document);
                }
                writer.commit();
            }
            try (var reader = DirectoryReader.open(directory)) {
                var searcher = new IndexSearcher(reader);
                var found = 0L;
                for (var query : queries(searcher)) {
                    found += searcher.count(query);
                }
                return found;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the monitor must do once, and again when it starts. */
    public void register() {
        try (var nothing = DirectoryReader.open(new IndexWriter(new ByteBuffersDirectory(), config()))) {
            var queries = new ArrayList<MonitorQuery>();
            for (var query : queries(new IndexSearcher(nothing))) {
                queries.add(new MonitorQuery("f" + queries.size(), query));
            }
            monitor.register(queries);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The peer: all statements as one batch against the registered queries; without highlights. */
    public long monitored() {
        try {
            var batch = monitor.match(documents.toArray(Document[]::new), QueryMatch.SIMPLE_MATCHER);
            var found = 0L;
            for (var document = 0; document < batch.getBatchSize(); document++) {
                found += batch.getMatches(document).size();
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private IndexWriterConfig config() {
        return LuceneStatementWriter.config(analyzer);
    }

    private List<Query> queries(IndexSearcher searcher) {
        var queries = new LuceneQueries(analyzer, searcher);
        return follows.stream().map(follow -> queries.all(follow, new RememberedTerms(analyzer)))
            .collect(Collectors.toList());
    }

    @Override
    public void close() {
        try {
            monitor.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
