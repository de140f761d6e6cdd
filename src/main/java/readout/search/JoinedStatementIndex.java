package readout.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import readout.model.Statement;
import readout.model.Utterance;

/**
 * Two indexes that have no statement in common, as one. How relevant a hit is cannot be compared between them: ordered by
 * relevance, their hits come by turns. Safe for use by many threads.
 */
public final class JoinedStatementIndex implements StatementIndex {

    private final StatementIndex first;
    private final StatementIndex second;
    private final Runnable closing;

    /** @param closing what else is to be done when it is closed */
    public JoinedStatementIndex(StatementIndex first, StatementIndex second, Runnable closing) {
        this.first = first;
        this.second = second;
        this.closing = closing;
    }

    private StatementIndex both(Function<StatementIndex, StatementIndex> view) {
        return new JoinedStatementIndex(view.apply(first), view.apply(second), () -> {});
    }

    @Override
    public Hits search(StatementQuery query) {
        var end = (int) Math.min((long) query.offset() + query.limit(), Integer.MAX_VALUE);
        var whole = new StatementQuery(query.criteria(), query.order(), 0, end);
        var some = first.search(whole);
        var others = second.search(whole);
        var merged = merged(some.hits(), others.hits(), query.order()).stream()
            .skip(query.offset())
            .limit(query.limit())
            .toList();
        return new Hits(merged, some.total() + others.total(), some.exact() && others.exact());
    }

    private static List<Hit> merged(List<Hit> some, List<Hit> others, Order order) {
        var byDay = Comparator.comparing((Hit hit) -> hit.statement().said().days().first());
        var byId = Comparator.comparing((Hit hit) -> hit.statement().id());
        return switch (order) {
            case Order.ByRelevance() -> alternating(some, others);
            case Order.OldestFirst() -> sorted(some, others, byDay.thenComparing(byId));
            case Order.NewestFirst() -> sorted(some, others, byDay.reversed().thenComparing(byId));
            case Order.ByParty(var parties) -> sorted(some, others,
                Comparator.comparingInt((Hit hit) -> place(hit.statement(), parties)).thenComparing(byDay)
                    .thenComparing(byId));
        };
    }

    private static int place(Statement statement, List<String> parties) {
        var party = statement.attribution().party();
        var place = party == null ? -1 : parties.indexOf(party);
        return place < 0 ? parties.size() : place;
    }

    private static List<Hit> sorted(List<Hit> some, List<Hit> others, Comparator<Hit> order) {
        return Stream.concat(some.stream(), others.stream()).sorted(order).toList();
    }

    private static List<Hit> alternating(List<Hit> some, List<Hit> others) {
        var hits = new ArrayList<Hit>();
        for (var i = 0; i < Math.max(some.size(), others.size()); i++) {
            if (i < some.size()) {
                hits.add(some.get(i));
            }
            if (i < others.size()) {
                hits.add(others.get(i));
            }
        }
        return hits;
    }

    @Override
    public List<Neighbour> nearest(float[] vector, List<Criterion> criteria, int limit) {
        return Stream.of(first, second)
            .flatMap(index -> index.nearest(vector, criteria, limit).stream())
            .sorted(Comparator.comparingDouble(Neighbour::similarity).reversed())
            .limit(limit)
            .toList();
    }

    @Override
    public Optional<Hit> statement(String id) {
        return first.statement(id).or(() -> second.statement(id));
    }

    @Override
    public List<Tally> tally(List<Criterion> criteria, List<Facet> by) {
        var rows = new HashMap<List<String>, Tally>();
        Stream.of(first, second)
            .flatMap(index -> index.tally(criteria, by).stream())
            .forEach(row -> rows.merge(row.values(), row, JoinedStatementIndex::sum));
        return List.copyOf(rows.values());
    }

    private static Tally sum(Tally one, Tally other) {
        var oldest = one.oldest().isBefore(other.oldest()) ? one.oldest() : other.oldest();
        var newest = one.newest().isAfter(other.newest()) ? one.newest() : other.newest();
        return new Tally(one.values(), one.count() + other.count(), oldest, newest);
    }

    @Override
    public List<String> terms(String text) {
        return first.terms(text);
    }

    @Override
    public long size() {
        return first.size() + second.size();
    }

    @Override
    public Map<String, String> filed(String file) {
        var filed = new HashMap<>(first.filed(file));
        filed.putAll(second.filed(file));
        return filed;
    }

    @Override
    public Set<String> repeating(Set<String> ids) {
        var repeating = new HashSet<>(first.repeating(ids));
        repeating.addAll(second.repeating(ids));
        return repeating;
    }

    @Override
    public Map<String, Utterance> parts(Set<String> utterances) {
        var parts = new HashMap<>(first.parts(utterances));
        parts.putAll(second.parts(utterances));
        return parts;
    }

    @Override
    public List<Instant> embargoesAfter(Instant time) {
        var ends = new TreeSet<>(first.embargoesAfter(time));
        ends.addAll(second.embargoesAfter(time));
        return List.copyOf(ends);
    }

    @Override
    public StatementIndex visibleAt(Instant time) {
        return both(index -> index.visibleAt(time));
    }

    @Override
    public StatementIndex saidBy(LocalDate day) {
        return both(index -> index.saidBy(day));
    }

    @Override
    public StatementIndex knownAt(Instant time, List<IndexEntry> earlier) {
        return new JoinedStatementIndex(first.knownAt(time, earlier), second.knownAt(time, List.of()), () -> {});
    }

    @Override
    public void close() {
        first.close();
        second.close();
        closing.run();
    }
}
