package readout.command;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import readout.answer.Block;
import readout.answer.CommandCall;
import readout.answer.CountWords;
import readout.answer.DateWords;
import readout.answer.FollowUp;
import readout.edition.Edition;
import readout.model.Event;
import readout.model.PartialDate;
import readout.quoting.Quoting;
import readout.search.Criterion;
import readout.search.Facet;
import readout.search.Hit;

/**
 * One page of a timeline in the making: statements, and the events that have some of them, on one line of time. For
 * one thread and one page.
 */
final class TimelineRows {

    /** A silence longer than this is worth a line of its own. */
    private static final int GAP_DAYS = 14;

    private final Quoting quoting;
    private final List<Event> events;
    private final String ofThese;
    private final List<Block> rows = new ArrayList<>();
    private @Nullable LocalDate reached;
    private LocalDate heardUntil = LocalDate.MIN;
    private String heading = "";

    TimelineRows(Edition edition, List<Criterion> criteria) {
        this.quoting = new Quoting(edition.registry());
        this.events = events(edition, criteria);
        this.ofThese = criteria.isEmpty() ? "" : " that fits";
    }

    /** The events on which there is such a statement, and which took place in the period, if there is one. */
    private static List<Event> events(Edition edition, List<Criterion> criteria) {
        Set<String> spoken = edition.index().tally(criteria, List.of(Facet.EVENT)).stream()
            .map(tally -> tally.values().getFirst())
            .collect(Collectors.toSet());
        return edition.registry().events().stream()
            .filter(event -> spoken.contains(event.slug()))
            .filter(event -> criteria.stream().allMatch(criterion -> isInPeriod(event, criterion)))
            .toList();
    }

    private static boolean isInPeriod(Event event, Criterion criterion) {
        return !(criterion instanceof Criterion.SaidBetween(var days)) || event.days().overlaps(days);
    }

    /** Goes on from the last statement of the page before. */
    void goOnFrom(Hit before) {
        reached = day(before);
        heardUntil = lastDay(before);
    }

    void add(Hit hit) {
        addEvents(day(hit));
        goTo(day(hit), when(hit.statement().said().date()));
        rows.add(quoting.quoted(hit));
        heardUntil = later(heardUntil, lastDay(hit));
    }

    /** The rows, with the events that come after the last statement when no page follows. */
    List<Block> finish(boolean lastPage) {
        if (lastPage) {
            addEvents(LocalDate.MAX);
        }
        return List.copyOf(rows);
    }

    private void addEvents(LocalDate upTo) {
        var after = reached == null ? LocalDate.MIN : reached;
        for (var event : events) {
            var first = event.days().first();
            if (first.isAfter(after) && !first.isAfter(upTo)) {
                goTo(first, DateWords.of(first));
                var call = new CommandCall("claims", Map.of("event", event.slug()), 1);
                rows.add(new Block.Entry(
                    DateWords.of(event.days()), event.title(), event.slug(), new FollowUp("Claims", call)));
            }
        }
    }

    private void goTo(LocalDate day, String when) {
        if (reached != null && ChronoUnit.DAYS.between(heardUntil, day) > GAP_DAYS) {
            var silent = CountWords.of(ChronoUnit.DAYS.between(heardUntil, day) - 1, "day");
            rows.add(new Block.Prose("No event or statement" + ofThese + " for " + silent + "."));
        }
        if (!when.equals(heading)) {
            rows.add(new Block.Heading(when));
        }
        reached = day;
        heardUntil = later(heardUntil, day);
        heading = when;
    }

    private static LocalDate day(Hit hit) {
        return hit.statement().said().earliest();
    }

    /** A statement of an uncertain day can have been made until then: no silence before it is certain. */
    private static LocalDate lastDay(Hit hit) {
        return hit.statement().said().days().last();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static String when(PartialDate date) {
        return switch (date) {
            case PartialDate.OfDay _ -> DateWords.of(date);
            case PartialDate.OfMonth _,PartialDate.OfYear _ -> DateWords.of(date) + " (day not known)";
        };
    }
}
