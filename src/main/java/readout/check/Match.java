package readout.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.check.Clipping.Cut;
import readout.model.Fidelity;
import readout.search.Hit;

/** A quotation laid against one passage, with all that differs; the kind follows from that and from nothing else. */
record Match(Alignment alignment, List<Difference> differences, Optional<Cut> cut) {

    static Optional<Match> of(Excerpt excerpt, Passage passage, Set<String> names) {
        var alignment = Alignment.of(excerpt, passage);
        if (alignment.steps().stream().noneMatch(Alignment.Step::same)) {
            return Optional.empty();
        }
        return Optional.of(new Match(alignment, Differences.in(alignment, names), cut(alignment)));
    }

    private static Optional<Cut> cut(Alignment alignment) {
        var held = alignment.held();
        var steps = alignment.steps();
        for (var at = 0; at < steps.size(); at++) {
            if (steps.get(at).shown()) {
                var end = at;
                while (end < steps.size() && steps.get(end).shown()) {
                    end++;
                }
                var cut = Clipping.inside(held, steps.get(at).held(), steps.get(end - 1).held() + 1);
                if (cut.isPresent()) {
                    return cut;
                }
                at = end;
            }
        }
        return new Clipping(held, alignment.from(), alignment.end()).outside();
    }

    Excerpt excerpt() {
        return alignment.quoted();
    }

    Passage passage() {
        return alignment.held();
    }

    List<Hit> statements() {
        return passage().covering(alignment.from(), alignment.end());
    }

    /** Words changed, added or left out; a gap counts once, however long. */
    int edits() {
        return differences.stream().mapToInt(each -> each.isHiddenGap() ? 1 : each.edits()).sum();
    }

    List<Difference> changes() {
        return differences.stream().filter(each -> !each.isHiddenGap()).toList();
    }

    boolean isWhole() {
        return passage().isWhole(alignment.from(), alignment.end());
    }

    Fidelity fidelity() {
        if (!changes().isEmpty()) {
            return Fidelity.ALTERED;
        }
        if (!differences.isEmpty() || passesOverAStatement()) {
            return Fidelity.STITCHED;
        }
        return cut.isPresent() ? Fidelity.CLIPPED : Fidelity.VERBATIM;
    }

    /** Whether an ellipsis leaves out a whole statement, so that those before and after it do not adjoin. */
    private boolean passesOverAStatement() {
        var last = -1;
        for (var step : alignment.steps()) {
            if (step.held() >= 0 && step.quoted() >= 0) {
                var owner = passage().owner(step.held());
                if (last >= 0 && owner > last + 1) {
                    return true;
                }
                last = owner;
            }
        }
        return false;
    }
}
