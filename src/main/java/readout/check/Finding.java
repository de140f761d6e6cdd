package readout.check;

import java.util.List;
import java.util.stream.Stream;
import readout.model.Fidelity;
import readout.model.WordChange;
import readout.search.Hit;

/**
 * What came of checking one quotation.
 *
 * @param quotation the words as the message gives them, without its decoration
 * @param claimed the name of whom the message names as their speaker; empty when it names nobody
 * @param known whether that name is one of this corpus
 * @param changes what differs, that which turns the meaning first; only of an altered one
 * @param cut what the words left out beside the quoted ones are: "a condition"; empty when none of weight are
 * @param was the held words, empty when nothing is to be compared
 * @param now the quotation's words laid against them
 * @param statements those whose words they are, the first one first; or the one that they paraphrase; possibly none
 * @param nearest statements near to the words, which they are not; only when nothing was found
 */
public record Finding(
    String quotation,
    String claimed,
    boolean known,
    Fidelity fidelity,
    List<WordChange> changes,
    String cut,
    List<Stretch> was,
    List<Stretch> now,
    List<Hit> statements,
    List<Hit> nearest) {

    private static final int MOST_NEAREST = 3;

    public Finding {
        changes = List.copyOf(changes);
        was = List.copyOf(was);
        now = List.copyOf(now);
        statements = List.copyOf(statements);
        nearest = List.copyOf(nearest);
    }

    /** The same, not found, with statements that say it in other words or come near to it. */
    Finding beside(Paraphrases.Nearest other) {
        var ids = nearest.stream().map(hit -> hit.statement().id()).toList();
        var all = Stream.concat(nearest.stream(),
            other.near().stream().filter(hit -> !ids.contains(hit.statement().id())));
        var same = other.same().map(List::of).orElse(List.of());
        return new Finding(quotation, claimed, known, fidelity, changes, cut, was, now, same,
            same.isEmpty() ? all.limit(MOST_NEAREST).toList() : List.of());
    }
}
