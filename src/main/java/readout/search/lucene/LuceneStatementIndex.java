package readout.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import readout.model.SourcedStatement;
import readout.search.Criterion;
import readout.search.Facet;
import readout.search.Hit;
import readout.search.Hits;
import readout.search.IndexException;
import readout.search.Neighbour;
import readout.search.StatementCodec;
import readout.search.StatementIndex;
import readout.search.StatementQuery;
import readout.search.Tally;

/** One commit, read by Lucene. Immutable and safe for use by many threads. */
final class LuceneStatementIndex implements StatementIndex {

    private static final Set<String> WHOLE = Set.of(StatementFields.STATEMENT);

    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final StatementAnalyzer analyzer;
    private final LuceneQueries queries;
    private final Calendar calendar;

    private final AtomicBoolean closed = new AtomicBoolean();

    /** Counts of everything never change, and are what overviews ask for again and again. */
    private final Map<List<Facet>, List<Tally>> overviews = new ConcurrentHashMap<>();

    /** Takes over one reference to the reader. */
    LuceneStatementIndex(DirectoryReader reader, StatementAnalyzer analyzer) throws IOException {
        this.reader = reader;
        this.analyzer = analyzer;
        searcher = new IndexSearcher(reader);
        queries = new LuceneQueries(analyzer, searcher);
        calendar = Calendar.of(reader);
    }

    @Override
    public Hits search(StatementQuery query) {
        var ranking = Ranking.of(queries.all(query.criteria()), query.order(), calendar);
        var highlighting = new Highlighting(analyzer, query.criteria());
        return IndexFailures.attempt("searching the index", () -> {
            var page = Paging.page(searcher, ranking, query.offset(), query.limit());
            return new Hits(hits(page.documents(), highlighting), page.total(), page.exact());
        });
    }

    private List<Hit> hits(List<Integer> documents, Highlighting highlighting) throws IOException {
        var stored = searcher.storedFields();
        var hits = new ArrayList<Hit>(documents.size());
        for (var document : documents) {
            hits.add(hit(stored, document, highlighting));
        }
        return hits;
    }

    private static Hit hit(StoredFields stored, int document, Highlighting highlighting) throws IOException {
        var sourced = sourced(stored, document);
        return new Hit(sourced, highlighting.in(sourced.statement().text()));
    }

    private static SourcedStatement sourced(StoredFields stored, int document) throws IOException {
        var bytes = stored.document(document, WHOLE).getBinaryValue(StatementFields.STATEMENT);
        try {
            return StatementCodec.decode(Arrays.copyOfRange(bytes.bytes, bytes.offset, bytes.offset + bytes.length));
        } catch (IllegalArgumentException e) {
            throw new IndexException("reading a statement out of the index", true, e);
        }
    }

    @Override
    public List<Neighbour> nearest(float[] vector, List<Criterion> criteria, int limit) {
        var highlighting = new Highlighting(analyzer, criteria);
        return IndexFailures.attempt("searching the index by a vector", () -> {
            var stored = searcher.storedFields();
            var neighbours = new ArrayList<Neighbour>();
            for (var found : Nearness.search(searcher, vector, queries.all(criteria), limit)) {
                neighbours.add(new Neighbour(hit(stored, found.doc, highlighting), Nearness.similarity(found)));
            }
            return neighbours;
        });
    }

    @Override
    public Optional<Hit> statement(String id) {
        var query = LuceneQueries.is(StatementFields.ID, id);
        return IndexFailures.attempt("looking up a statement in the index", () -> {
            var found = searcher.search(query, 1).scoreDocs;
            return found.length == 0
                ? Optional.empty()
                : Optional.of(new Hit(sourced(searcher.storedFields(), found[0].doc), List.of()));
        });
    }

    @Override
    public List<Tally> tally(List<Criterion> criteria, List<Facet> by) {
        return criteria.isEmpty()
            ? overviews.computeIfAbsent(by, facets -> count(criteria, facets))
            : count(criteria, by);
    }

    private List<Tally> count(List<Criterion> criteria, List<Facet> by) {
        return IndexFailures.attempt(
            "counting statements in the index", () -> Tallying.tally(searcher, queries.all(criteria), by));
    }

    @Override
    public List<String> terms(String text) {
        return analyzer.terms(StatementFields.WORDS, text);
    }

    @Override
    public long size() {
        return reader.numDocs();
    }

    @Override
    public Map<String, String> filed(String file) {
        return IndexFailures.attempt("listing a file's statements in the index", () -> {
            var hashes = new HashMap<String, String>();
            for (var matches : LeafMatches.of(searcher, LuceneQueries.is(StatementFields.FILE, file))) {
                addHashes(hashes, matches);
            }
            return hashes;
        });
    }

    private static void addHashes(Map<String, String> hashes, LeafMatches matches) throws IOException {
        var ids = DocValues.getBinary(matches.reader(), StatementFields.ID);
        var digests = DocValues.getBinary(matches.reader(), StatementFields.HASH);
        var documents = matches.documents();
        while (documents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            ids.advanceExact(documents.docID());
            digests.advanceExact(documents.docID());
            hashes.put(ids.binaryValue().utf8ToString(), digests.binaryValue().utf8ToString());
        }
    }

    /** Gives the reference to the reader back; a second time does nothing. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            IndexFailures.attempt("closing the index", () -> {
                reader.decRef();
                return reader;
            });
        }
    }
}
