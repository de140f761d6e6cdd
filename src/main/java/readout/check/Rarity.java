package readout.check;

import java.util.List;
import readout.search.Criterion;
import readout.search.Order;
import readout.search.StatementIndex;
import readout.search.StatementQuery;

/** How far words point to one statement: those that hardly another one has. */
final class Rarity {

    private static final int FEW = 3;

    private final StatementIndex index;

    Rarity(StatementIndex index) {
        this.index = index;
    }

    /** How many rare words a quotation has in common with the held words it is laid against. */
    int of(Match match) {
        return (int) match.alignment().steps().stream()
            .filter(Alignment.Step::same)
            .map(step -> match.excerpt().words().get(step.quoted()))
            .filter(word -> Vocabulary.tells(word.key()))
            .map(Word::letters)
            .distinct()
            .filter(this::isRare)
            .count();
    }

    private boolean isRare(String word) {
        var query = new StatementQuery(List.of(new Criterion.Phrase(word)), new Order.ByRelevance(), 0, 1);
        var hits = index.search(query);
        return hits.exact() && hits.total() <= Math.max(FEW, index.size() / 10_000);
    }
}
