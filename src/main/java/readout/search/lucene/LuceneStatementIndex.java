package readout.search.lucene;

import static java.util.Comparator.naturalOrder;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import readout.model.Utterance;
import readout.search.Analysis.Form;
import readout.search.Criterion;
import readout.search.Facet;
import readout.search.Fields;
import readout.search.Highlighting;
import readout.search.Hit;
import readout.search.Hits;
import readout.search.IndexEntry;
import readout.search.Limits;
import readout.search.Neighbour;
import readout.search.RememberedTerms;
import readout.search.StatementIndex;
import readout.search.StatementQuery;
import readout.search.Tally;

/** One commit, read by Lucene, perhaps as at one moment. Immutable and safe for use by many threads. */
final class LuceneStatementIndex implements StatementIndex {

    private final IndexReader reader;
    private final IndexSearcher searcher;
    private final StatementAnalyzer analyzer;
    private final LuceneQueries queries;
    private final Limits limits;
    private final HitReader hitReader;

    private final Closing closing;
    private final AtomicBoolean closed = new AtomicBoolean();

    /** Counts of everything never change, and are what overviews ask for again and again. */
    private final Map<List<Facet>, List<Tally>> overviews = new ConcurrentHashMap<>();

    /** What closing it comes to. */
    private interface Closing {
        void run() throws IOException;
    }

    /** Takes over one reference to the reader. */
    LuceneStatementIndex(DirectoryReader reader, StatementAnalyzer analyzer) throws IOException {
        this(reader, analyzer, Limits.NONE, HitReader::stored, reader::decRef);
    }

    private LuceneStatementIndex(
        IndexReader reader, StatementAnalyzer analyzer, Limits limits, HitReader hitReader,
        Closing closing) {
        this.reader = reader;
        this.analyzer = analyzer;
        this.limits = limits;
        this.hitReader = hitReader;
        this.closing = closing;
        searcher = new IndexSearcher(reader);
        queries = new LuceneQueries(analyzer, searcher);
    }

    @Override
    public List<Instant> embargoesAfter(Instant time) {
        return IndexFailures.attempt("looking for embargoes in the index", () -> Embargoes.endsAfter(time, searcher));
    }

    @Override
    public StatementIndex visibleAt(Instant time) {
        return embargoesAfter(time).isEmpty()
            ? this
            : within(limits.visibleAt(time));
    }

    @Override
    public StatementIndex saidBy(LocalDate day) {
        return within(limits.saidBy(day));
    }

    private StatementIndex within(Limits other) {
        return new LuceneStatementIndex(reader, analyzer, other, hitReader, () -> {});
    }

    @Override
    public StatementIndex remembering() {
        return new LuceneStatementIndex(reader, analyzer, limits, new ReadHits(), () -> {});
    }

    @Override
    public StatementIndex knownAt(Instant time, List<IndexEntry> earlier) {
        return IndexFailures.attempt("looking at the index as it was", () -> {
            var wordings = LuceneMemory.reader(earlier, analyzer);
            var both = new MultiReader(new IndexReader[]{reader, wordings}, false);
            return new LuceneStatementIndex(both, analyzer, limits.knownAt(time), HitReader::stored,
                () -> {
                    both.close();
                    wordings.close();
                });
        });
    }

    private Query all(List<Criterion> criteria) {
        return all(criteria, new RememberedTerms(analyzer));
    }

    private Query all(List<Criterion> criteria, RememberedTerms terms) {
        return LuceneQueries.within(limits, queries.all(criteria, terms));
    }

    @Override
    public Hits search(StatementQuery query) {
        var terms = new RememberedTerms(analyzer);
        var highlighting = new Highlighting(analyzer, terms, query.criteria());
        return IndexFailures.attempt("searching the index", () -> {
            var asked = all(query.criteria(), terms);
            var ranking = Ranking.of(asked, query.order(), () -> last(query.criteria()), searcher);
            var page = Paging.page(searcher, ranking, query.offset(), query.limit());
            var hits = hitReader.read(reader, page.documents()).stream().map(highlighting::mark).toList();
            return new Hits(hits, page.total(), page.exact());
        });
    }

    private long last(List<Criterion> criteria) {
        var asked = criteria.stream()
            .flatMap(criterion -> criterion instanceof Criterion.SaidBetween(var days)
                ? Stream.of(days.last())
                : Stream.of());
        return Stream.concat(asked, Stream.ofNullable(limits.saidBy())).min(naturalOrder()).orElse(LocalDate.MAX)
            .toEpochDay();
    }

    @Override
    public List<Neighbour> nearest(float[] vector, List<Criterion> criteria, int limit) {
        var highlighting = new Highlighting(analyzer, criteria);
        return IndexFailures.attempt("searching the index by a vector", () -> {
            var found = Nearness.search(searcher, vector, all(criteria), limit);
            var hits = hitReader.read(reader, Arrays.stream(found).map(each -> each.doc).toList());
            return IntStream.range(0, found.length)
                .mapToObj(i -> new Neighbour(highlighting.mark(hits.get(i)), Nearness.similarity(found[i])))
                .toList();
        });
    }

    @Override
    public Optional<Hit> statement(String id) {
        var query = LuceneQueries.within(limits, LuceneQueries.is(Fields.ID, id));
        return IndexFailures.attempt("looking up a statement in the index", () -> {
            var found = searcher.search(query, 1).scoreDocs;
            return hitReader.read(reader, Arrays.stream(found).map(each -> each.doc).toList()).stream().findFirst();
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
            "counting statements in the index", () -> Tallying.tally(searcher, all(criteria), by));
    }

    @Override
    public List<String> terms(String text) {
        return analyzer.terms(Form.WORDS, text);
    }

    @Override
    public long size() {
        return limits.isNone()
            ? reader.numDocs()
            : IndexFailures.attempt("counting statements in the index", () -> searcher.count(all(List.of())));
    }

    @Override
    public Map<String, String> filed(String file) {
        return IndexFailures.attempt(
            "listing a file's statements in the index", () -> Links.filed(file, searcher));
    }

    @Override
    public Set<String> repeating(Set<String> ids) {
        return IndexFailures.attempt(
            "looking for repetitions in the index", () -> Links.repeating(ids, searcher));
    }

    @Override
    public Map<String, Utterance> parts(Set<String> utterances) {
        return IndexFailures.attempt(
            "looking for runs of speech in the index", () -> Links.parts(utterances, searcher));
    }

    /** Gives the reference to the reader back; a second time does nothing. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            IndexFailures.attempt("closing the index", () -> {
                closing.run();
                return closing;
            });
        }
    }
}
