package readout.command;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import readout.edition.Change.Kind;
import readout.edition.Edition;
import readout.edition.EditionRecord;
import readout.edition.Editions;
import readout.model.SourcedStatement;
import readout.search.Hit;

/** What the editions of the last while added, each of which might have brought an alert. */
record LastEditions(Editions editions) {

    static final int DAYS = 90;

    /** More than this nobody waits for. */
    static final int MOST = 5_000;

    /**
     * The statements that each edition added and that can be seen now, as they are now.
     *
     * @param isWhole whether that is all of the while, and not only its last editions
     */
    record Added(List<List<SourcedStatement>> editions, boolean isWhole) {}

    Added before(Instant now, Edition live) {
        var since = now.minus(Duration.ofDays(DAYS));
        var all = editions.ledger().editions().stream()
            .filter(told -> told.stamp().number() <= live.stamp().number() && told.stamp().published().isAfter(since))
            .filter(LastEditions::tellsNews)
            .toList();
        var counted = newest(all);
        var seen = new HashSet<String>();
        return new Added(counted.stream().map(told -> added(told, live, seen)).toList(), counted.size() == all.size());
    }

    /** The first edition is the corpus to begin with, and going back brings nothing new. */
    private static boolean tellsNews(EditionRecord told) {
        return told.stamp().number() > 1 && told.restored() == 0;
    }

    private static List<EditionRecord> newest(List<EditionRecord> all) {
        var counted = new ArrayList<EditionRecord>();
        var statements = 0L;
        for (var told : all.reversed()) {
            statements += told.changes().added();
            if (statements > MOST) {
                break;
            }
            counted.addFirst(told);
        }
        return counted;
    }

    private List<SourcedStatement> added(EditionRecord told, Edition live, Set<String> seen) {
        var added = new ArrayList<SourcedStatement>();
        editions.ledger().changes(told.stamp().number(), change -> {
            if (change.kind() == Kind.ADDED && seen.add(change.id())) {
                live.index().statement(change.id()).map(Hit::sourced).ifPresent(added::add);
            }
        });
        return added;
    }
}
