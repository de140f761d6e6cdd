package readout.search.opensearch;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import readout.model.Utterance;
import readout.search.Analysis;
import readout.search.Analysis.Form;
import readout.search.Criterion;
import readout.search.Facet;
import readout.search.Fields;
import readout.search.Highlighting;
import readout.search.Hit;
import readout.search.Hits;
import readout.search.IndexEntry;
import readout.search.Indexing;
import readout.search.JoinedStatementIndex;
import readout.search.Limits;
import readout.search.Neighbour;
import readout.search.RememberedTerms;
import readout.search.StatementIndex;
import readout.search.StatementQuery;
import readout.search.Tally;

/** One commit, read from its index in the cluster. Immutable and safe for use by many threads. */
final class OpenSearchStatementIndex implements StatementIndex {

    private final EditionIndex index;
    private final Analysis analysis;
    private final Indexing indexing;
    private final Supplier<Cells> cells;
    private final Queries queries;
    private final Limits limits;

    /** Shared by all views, which it does not depend on. */
    private final Embargoes embargoes;

    /** Counts of everything never change, and are what overviews ask for again and again. */
    private final Map<List<Facet>, List<Tally>> overviews = new ConcurrentHashMap<>();

    /** @param indexing for wordings of earlier times, which the cluster has not */
    OpenSearchStatementIndex(EditionIndex index, Analysis analysis, Indexing indexing, Supplier<Cells> cells) {
        this(index, analysis, indexing, cells, new Embargoes(index), Limits.NONE);
    }

    private OpenSearchStatementIndex(EditionIndex index, Analysis analysis, Indexing indexing, Supplier<Cells> cells,
        Embargoes embargoes, Limits limits) {
        this.index = index;
        this.analysis = analysis;
        this.indexing = indexing;
        this.cells = cells;
        this.embargoes = embargoes;
        this.limits = limits;
        queries = new Queries(new WordPairs(analysis, index));
    }

    private StatementIndex within(Limits other) {
        return new OpenSearchStatementIndex(index, analysis, indexing, cells, embargoes, other);
    }

    private ObjectNode all(List<Criterion> criteria) {
        return all(criteria, new RememberedTerms(analysis));
    }

    private ObjectNode all(List<Criterion> criteria, RememberedTerms terms) {
        return Queries.within(limits, queries.all(criteria, terms));
    }

    @Override
    public List<Instant> embargoesAfter(Instant time) {
        return embargoes.endsAfter(time);
    }

    @Override
    public StatementIndex visibleAt(Instant time) {
        return embargoesAfter(time).isEmpty() ? this : within(limits.visibleAt(time));
    }

    @Override
    public StatementIndex saidBy(LocalDate day) {
        return within(limits.saidBy(day));
    }

    @Override
    public StatementIndex knownAt(Instant time, List<IndexEntry> earlier) {
        var still = within(limits.knownAt(time));
        if (earlier.isEmpty()) {
            return still;
        }
        var wordings = indexing.of(earlier);
        return new JoinedStatementIndex(still, wordings.knownAt(time, List.of()), wordings::close);
    }

    @Override
    public Hits search(StatementQuery query) {
        var terms = new RememberedTerms(analysis);
        var ranking = Ranking.of(all(query.criteria(), terms), query.order());
        var highlighting = new Highlighting(analysis, terms, query.criteria());
        var page = Paging.page(index, ranking, query.offset(), query.limit());
        return new Hits(
            page.hits().stream().map(hit -> highlighting.mark(HitForm.read(hit))).toList(), page.total(), page.exact());
    }

    @Override
    public List<Neighbour> nearest(float[] vector, List<Criterion> criteria, int limit) {
        return limit == 0
            ? List.of()
            : new Nearness(index, cells.get(), new Highlighting(analysis, criteria)).search(vector, all(criteria),
                limit);
    }

    @Override
    public Optional<Hit> statement(String id) {
        var body = Json.object("size", 1).put("track_total_hits", false);
        body.set("query", Queries.within(limits, Queries.is(Fields.ID, id)));
        body.set("_source", Json.texts(HitForm.SHOWN));
        var found = index.search("looking up a statement", body).path("hits").path("hits");
        return found.isEmpty()
            ? Optional.empty()
            : Optional.of(HitForm.read(found.path(0)));
    }

    @Override
    public List<Tally> tally(List<Criterion> criteria, List<Facet> by) {
        return criteria.isEmpty()
            ? overviews.computeIfAbsent(by, facets -> Tallying.tally(index, all(criteria), facets))
            : Tallying.tally(index, all(criteria), by);
    }

    @Override
    public List<String> terms(String text) {
        return analysis.terms(Form.WORDS, text);
    }

    @Override
    public long size() {
        var body = Json.object("size", 0).put("track_total_hits", true);
        body.set("query", all(List.of()));
        return index.search("counting statements", body).path("hits").path("total").path("value").asLong();
    }

    @Override
    public Map<String, String> filed(String file) {
        return Links.filed(index, file);
    }

    @Override
    public Set<String> repeating(Set<String> ids) {
        return Links.repeating(index, ids);
    }

    @Override
    public Map<String, Utterance> parts(Set<String> utterances) {
        return Links.parts(index, utterances);
    }

    /** Nothing is held open. */
    @Override
    public void close() {}
}
