package readout.metrics;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.metrics.EngineMeters.Query;
import readout.model.Utterance;
import readout.search.Criterion;
import readout.search.Facet;
import readout.search.Hit;
import readout.search.Hits;
import readout.search.IndexEntry;
import readout.search.Neighbour;
import readout.search.StatementIndex;
import readout.search.StatementQuery;
import readout.search.Tally;

/** An index whose queries are counted and timed, and so are those of its views. */
record MeasuredIndex(StatementIndex index, EngineMeters meters) implements StatementIndex {

    @Override
    public Hits search(StatementQuery query) {
        return meters.timed(Query.SEARCH, () -> index.search(query));
    }

    @Override
    public List<Neighbour> nearest(float[] vector, List<Criterion> criteria, int limit) {
        return meters.timed(Query.NEAREST, () -> index.nearest(vector, criteria, limit));
    }

    @Override
    public Optional<Hit> statement(String id) {
        return meters.timed(Query.STATEMENT, () -> index.statement(id));
    }

    @Override
    public List<Tally> tally(List<Criterion> criteria, List<Facet> by) {
        return meters.timed(Query.TALLY, () -> index.tally(criteria, by));
    }

    /** Asks no engine anything. */
    @Override
    public List<String> terms(String text) {
        return index.terms(text);
    }

    @Override
    public long size() {
        return index.size();
    }

    @Override
    public Map<String, String> filed(String file) {
        return meters.timed(Query.OTHER, () -> index.filed(file));
    }

    @Override
    public Set<String> repeating(Set<String> ids) {
        return meters.timed(Query.OTHER, () -> index.repeating(ids));
    }

    @Override
    public Map<String, Utterance> parts(Set<String> utterances) {
        return meters.timed(Query.OTHER, () -> index.parts(utterances));
    }

    @Override
    public List<Instant> embargoesAfter(Instant time) {
        return meters.timed(Query.OTHER, () -> index.embargoesAfter(time));
    }

    @Override
    public StatementIndex visibleAt(Instant time) {
        return new MeasuredIndex(index.visibleAt(time), meters);
    }

    @Override
    public StatementIndex saidBy(LocalDate day) {
        return new MeasuredIndex(index.saidBy(day), meters);
    }

    @Override
    public StatementIndex knownAt(Instant time, List<IndexEntry> earlier) {
        return new MeasuredIndex(index.knownAt(time, earlier), meters);
    }

    @Override
    public StatementIndex remembering() {
        return new MeasuredIndex(index.remembering(), meters);
    }

    @Override
    public void close() {
        index.close();
    }
}
