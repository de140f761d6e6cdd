package readout.eval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import readout.edition.Edition;
import readout.model.Fidelity;
import readout.model.Folding;
import readout.model.Quotation;
import readout.search.Order;
import readout.search.StatementQuery;

/**
 * The plain way: how alike the quotation and held words are decides what they are called.
 *
 * @param verbatim from which likeness on words are called verbatim; 1 for those found exactly
 * @param altered from which likeness on they are called altered
 */
record Likeness(String name, double verbatim, double altered, List<Held> held) implements CheckWay {

    private static final int MOST = 20_000;

    /** A statement's words. */
    record Held(String id, List<String> words) {}

    static Likeness exact(Edition edition) {
        return new Likeness("exact words", 1, 1, held(edition));
    }

    static Likeness of(Edition edition, double verbatim, double altered) {
        return new Likeness("likeness of " + verbatim, verbatim, altered, held(edition));
    }

    private static List<Held> held(Edition edition) {
        var query = new StatementQuery(List.of(), new Order.OldestFirst(), 0, MOST);
        var held = new ArrayList<Held>();
        edition.index().search(query).hits().stream()
            .filter(hit -> hit.statement() instanceof Quotation)
            .forEach(hit -> held.add(new Held(hit.statement().id(), words(hit.statement().text()))));
        return held;
    }

    @Override
    public CheckResult check(CheckCase asked) {
        var quoted = words(quoted(asked.text()));
        var best = held.stream()
            .max(Comparator.comparingDouble(each -> likeness(quoted, each.words())))
            .filter(each -> !quoted.isEmpty());
        var likeness = best.map(each -> likeness(quoted, each.words())).orElse(0.0);
        var kind =
            likeness >= verbatim ? Fidelity.VERBATIM : likeness >= altered ? Fidelity.ALTERED : Fidelity.NOT_FOUND;
        return new CheckResult(asked, kind, kind == Fidelity.NOT_FOUND ? "" : best.orElseThrow().id());
    }

    /** From the first quotation mark to the last, or the whole text. */
    private static String quoted(String text) {
        var folded = Folding.fold(text);
        var first = folded.indexOf('"');
        var last = folded.lastIndexOf('"');
        return last > first ? folded.substring(first, last) : folded;
    }

    private static List<String> words(String text) {
        return Arrays.stream(Folding.fold(text).split("[^\\p{L}\\p{N}']+", -1)).filter(word -> !word.isEmpty())
            .toList();
    }

    /** One less the share of words to edit, with the held words' ends free. */
    private static double likeness(List<String> quoted, List<String> held) {
        var costs = new int[held.size() + 1];
        for (var i = 1; i <= quoted.size(); i++) {
            var diagonal = costs[0];
            costs[0] = i;
            for (var j = 1; j <= held.size(); j++) {
                var same = diagonal + (quoted.get(i - 1).equals(held.get(j - 1)) ? 0 : 1);
                diagonal = costs[j];
                costs[j] = Math.min(same, Math.min(costs[j - 1], costs[j]) + 1);
            }
        }
        return 1 - (double) Arrays.stream(costs).min().orElse(quoted.size()) / Math.max(1, quoted.size());
    }
}
