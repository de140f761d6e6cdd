package readout.command;

import java.util.List;
import readout.answer.DateWords;
import readout.answer.Refusal.Kind;
import readout.edition.Edition;
import readout.search.Criterion;
import readout.search.Hit;
import readout.search.Order;
import readout.search.StatementQuery;

/** An option that takes the id of a statement; near misses and completions are found by the id's words. */
final class Statements implements OptionType<Hit> {

    private static final int OFFERED = 25;
    private static final int NEAR_MISSES = 5;

    @Override
    public String placeholder() {
        return "STATEMENT";
    }

    @Override
    public Resolution<Hit> resolve(String typed, Edition edition) {
        return edition.index().statement(typed.strip()).<Resolution<Hit>>map(Resolution.Resolved::new).orElseGet(
            () -> new Resolution.Unresolved<>(
                Kind.UNKNOWN_NAME,
                "“" + typed + "” is not the id of a statement in this corpus.",
                found(typed, edition, NEAR_MISSES)));
    }

    @Override
    public String canonical(Hit value) {
        return value.statement().id();
    }

    @Override
    public List<Completion> complete(String typed, Edition edition) {
        return found(typed, edition, OFFERED);
    }

    private static List<Completion> found(String typed, Edition edition, int most) {
        var criteria = edition.words(typed.replace('-', ' ')).stream().map(Statements::anyOf).toList();
        Order order = criteria.isEmpty() ? new Order.NewestFirst() : new Order.ByRelevance();
        return edition.index().search(new StatementQuery(criteria, order, 0, most)).hits().stream()
            .map(hit -> offer(hit, edition))
            .toList();
    }

    private static Criterion anyOf(Criterion criterion) {
        return criterion instanceof Criterion.Words(var terms, _) ? new Criterion.Words(terms, false) : criterion;
    }

    private static Completion offer(Hit hit, Edition edition) {
        var statement = hit.statement();
        var speaker = statement.attribution().speaker();
        var name = edition.registry().speakerOf(speaker).map(found -> found.name()).orElse(speaker);
        return new Completion(
            statement.id(), name + " · " + DateWords.of(statement.said().date()) + " · " + statement.gist());
    }
}
