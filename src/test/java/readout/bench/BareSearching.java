package readout.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.lucene.search.Query;
import readout.model.SourcedStatement;
import readout.search.Criterion;
import readout.search.Highlighting;
import readout.search.Order;
import readout.search.StatementQuery;
import readout.search.lucene.BareSearch;
import readout.search.lucene.StatementAnalyzer;

/**
 * The floor: bare Lucene.
 *
 * @param marks whether words and phrases are marked in what is found, as they must be in ours, by our own means
 */
record BareSearching(BareSearch bare, boolean marks) implements Searching {

    private static final StatementAnalyzer ANALYSIS = new StatementAnalyzer();

    @Override
    public List<String> answer(Asked asked) {
        try {
            return switch (asked) {
                case Asked.Page(var query) -> marked(query, page(query));
                case Asked.One(var id) -> ids(bare.one(id));
                case Asked.Counts(var criteria, var _) -> bare.byEvent(query(criteria.getFirst())).stream()
                    .map(tally -> tally.values().getFirst() + " " + tally.count()).sorted().toList();
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> marked(StatementQuery asked, List<SourcedStatement> found) {
        if (marks) {
            var marking = new Highlighting(ANALYSIS, asked.criteria());
            found.forEach(sourced -> marking.in(sourced.statement().text()));
        }
        return ids(found);
    }

    private static List<String> ids(List<SourcedStatement> found) {
        return found.stream().map(sourced -> sourced.statement().id()).toList();
    }

    private List<SourcedStatement> page(StatementQuery asked) throws IOException {
        var queries = asked.criteria().stream().map(this::query).toArray(Query[]::new);
        return switch (asked.order()) {
            case Order.ByRelevance() -> bare.best(queries[0], asked.limit());
            case Order.OldestFirst() -> bare.oldest(bare.all(queries), asked.limit());
            case Order.NewestFirst() -> bare.newest(bare.all(queries), asked.limit());
            case Order.ByParty(var parties) -> bare.byParty(queries[0], parties, asked.limit());
        };
    }

    private Query query(Criterion criterion) {
        return switch (criterion) {
            case Criterion.Words(var terms, var all) -> bare.words(
                terms.stream().map(term -> term.spellings().getFirst()).collect(Collectors.joining(" ")), all);
            case Criterion.Phrase(var text) -> bare.phrase(text);
            case Criterion.SpokenBy(var speakers) -> bare.speaker(speakers.iterator().next());
            case Criterion.ForParty(var party) -> bare.party(party);
            case Criterion.About(var event) -> bare.event(event);
            case Criterion.OnTopic(var topic) -> bare.topic(topic);
            case Criterion.SaidBetween(var days) -> bare.days(days.first(), days.last());
            case Criterion.SharesWordPairs _,Criterion.ForNoParty _ ->
                throw new IllegalArgumentException("not asked: " + criterion);
        };
    }
}
