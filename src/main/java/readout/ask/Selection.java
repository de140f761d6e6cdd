package readout.ask;

import java.util.ArrayList;
import java.util.List;
import readout.model.Statement;
import readout.search.Hit;

/** Picks statements to show, each fact once. */
final class Selection {

    private Selection() {}

    /** The first of them, in their order, without those that only say again what one before them says. */
    static List<Hit> oneEach(List<Hit> ranked, int most) {
        var picked = new ArrayList<Hit>();
        for (var hit : ranked) {
            if (picked.size() < most && picked.stream().noneMatch(p -> isSame(p.statement(), hit.statement()))) {
                picked.add(hit);
            }
        }
        return picked;
    }

    private static boolean isSame(Statement one, Statement other) {
        return one.id().equals(other.curation().repeats())
            || other.id().equals(one.curation().repeats())
            || one.text().equals(other.text());
    }
}
