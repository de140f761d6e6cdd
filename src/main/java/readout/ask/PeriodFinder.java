package readout.ask;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import readout.model.DateRange;
import readout.model.Event;

/**
 * Periods in a question: a date as it stands ("in mid-May 2025"), or what lies before or after a date or an event ("since
 * March", "before the Alaska meeting", "the day after the call").
 */
final class PeriodFinder {

    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private static final Set<String> BEFORE = Set.of("before", "until", "till", "by", "ahead", "prior", "preceding");
    private static final Set<String> AFTER = Set.of("after", "since", "from", "following", "post", "wake");

    /** "By" and "from" stand before events in other senses. */
    private static final Set<String> BESIDE_EVENTS = Set.of(
        "before", "until", "till", "ahead", "prior", "preceding", "after", "since", "following", "post", "eve");

    /** May stand between a relation and what it relates to: "ahead of the call of". */
    private static final Set<String> BETWEEN = Set.of(
        "the", "of", "to", "in", "on", "late", "early", "that", "call", "meeting", "summit", "phone", "conversation",
        "talks", "round");

    /** No more words than this stand between a relation and an event: "after the second round of". */
    private static final int NEAR = 4;

    private final List<Word> words;
    private final RelativeDays relative;
    private final DateRange covered;

    /** @param covered the days from the oldest statement to the newest */
    PeriodFinder(List<Word> words, LocalDate today, DateRange covered) {
        this.words = words;
        this.covered = covered;
        relative = new RelativeDays(today);
    }

    /**
     * A period as it stands in a question.
     *
     * @param days one run of days, or several where the year is left open
     * @param byEvent whether it is told by an event, which then is no longer what the question is about
     */
    record Found(List<DateRange> days, Set<Integer> words, boolean byEvent) {

        static final Found NOTHING = new Found(List.of(), Set.of(), false);

        boolean isEmpty() {
            return days.isEmpty();
        }
    }

    Found find(EventFinder.Found events) {
        var anchors = new DateAnchors(words, covered).find();
        var between = between(anchors);
        if (!between.isEmpty()) {
            return between;
        }
        var byEvent = byEvent(events);
        if (!byEvent.isEmpty() && anchors.stream().allMatch(anchor -> isAmong(byEvent.words, anchor))) {
            return byEvent; // "the day after the May call" counts from the call
        }
        return anchors.stream().map(anchor -> new Related(anchor, false))
            .filter(Related::isOfStatements)
            .findFirst().map(Related::found)
            .orElseGet(() -> byEvent.isEmpty() ? relative() : byEvent);
    }

    private static boolean isAmong(Set<Integer> words, DateAnchors.Anchor anchor) {
        return IntStream.range(anchor.first(), anchor.end()).anyMatch(words::contains);
    }

    /** "Between May and July 2025", "from December to March": each end with the start that is nearest before it. */
    private Found between(List<DateAnchors.Anchor> anchors) {
        if (anchors.size() < 2) {
            return Found.NOTHING;
        }
        var one = anchors.get(0);
        var other = anchors.get(1);
        if (!DateAnchors.isRun(folded(one.first() - 1), folded(other.first() - 1))) {
            return Found.NOTHING;
        }
        var days = other.days().stream().flatMap(end -> one.days().stream().map(DateRange::first)
            .filter(first -> !first.isAfter(end.last())).max(LocalDate::compareTo).stream()
            .map(first -> new DateRange(first, end.last()))).toList();
        return new Found(days, range(one.first() - 1, other.end()), false);
    }

    private Found byEvent(EventFinder.Found events) {
        if (events.isEmpty()) {
            return Found.NOTHING;
        }
        var places = events.words().stream().mapToInt(Integer::intValue).summaryStatistics();
        var first = places.getMin();
        var relation = IntStream.range(Math.max(0, first - NEAR), first)
            .filter(at -> BESIDE_EVENTS.contains(folded(at)))
            .max();
        if (relation.isEmpty()) {
            return Found.NOTHING;
        }
        var days = events.events().stream().map(Event::days).toList();
        return new Related(new DateAnchors.Anchor(days, relation.getAsInt() + 1, places.getMax() + 1), true).found();
    }

    /** "Yesterday", "last week". */
    private Found relative() {
        return IntStream.range(0, words.size()).boxed().flatMap(at -> Stream.concat(
            relative.named(folded(at)).map(days -> new Found(List.of(days), Set.of(at), false)).stream(),
            relative.counted(folded(at), folded(at + 1))
                .map(days -> new Found(List.of(days), range(at, at + 2), false)).stream()))
            .findFirst().orElse(Found.NOTHING);
    }

    private String folded(int at) {
        return at < 0 || at >= words.size() ? "" : words.get(at).folded();
    }

    private static Set<Integer> range(int from, int to) {
        return IntStream.range(from, to).boxed().collect(Collectors.toSet());
    }

    /** Days with the words before them that turn them into others, if any do. */
    private final class Related {

        private final DateAnchors.Anchor anchor;
        private final boolean byEvent;

        /** Where the relation stands; where none does, what stands there is no relation. */
        private final int place;

        Related(DateAnchors.Anchor anchor, boolean byEvent) {
            this.anchor = anchor;
            this.byEvent = byEvent;
            place = IntStream.iterate(anchor.first() - 1, at -> at - 1)
                .filter(at -> !BETWEEN.contains(folded(at))).findFirst().orElse(-1);
        }

        /** "Borders as before 2014" is no period of statements. */
        boolean isOfStatements() {
            var days = found().days;
            return days.equals(anchor.days()) || days.stream().anyMatch(covered::overlaps);
        }

        Found found() {
            var change = change();
            if (change.isPresent()) {
                return new Found(anchor.days().stream().map(change.get()).toList(),
                    range(Math.max(0, place), anchor.end()), byEvent);
            }
            return byEvent ? Found.NOTHING : new Found(anchor.days(), range(anchor.first(), anchor.end()), false);
        }

        private Optional<UnaryOperator<DateRange>> change() {
            var relation = folded(place);
            if (relation.equals("eve")) {
                return Optional.of(days -> Calendar.day(days.first().minusDays(1)));
            }
            if (BEFORE.contains(relation)) {
                return Optional.of(before(relation));
            }
            return AFTER.contains(relation) ? Optional.of(after(relation)) : Optional.empty();
        }

        private UnaryOperator<DateRange> before(String relation) {
            var isInclusive = Set.of("until", "till", "by").contains(relation);
            UnaryOperator<DateRange> allBefore =
                days -> new DateRange(FIRST, isInclusive ? days.last() : days.first().minusDays(1));
            return offset().<UnaryOperator<DateRange>>map(
                offset -> days -> Calendar.day(days.first().minusDays(offset))).orElse(allBefore);
        }

        private UnaryOperator<DateRange> after(String relation) {
            var isInclusive = byEvent || Set.of("since", "from").contains(relation);
            UnaryOperator<DateRange> allAfter =
                days -> new DateRange(isInclusive ? days.first() : days.last().plusDays(1), LAST);
            return offset().<UnaryOperator<DateRange>>map(
                offset -> days -> around(days.last().plusDays(offset), offset)).orElse(allAfter);
        }

        /** Exact for days; weeks and months are said of nearby days, too. */
        private static DateRange around(LocalDate day, int offset) {
            var slack = offset < 7 ? 0 : offset / 3;
            return new DateRange(day.minusDays(slack), day.plusDays(slack));
        }

        /** "The day", "two days", "a week" before a relation, in days. */
        private Optional<Integer> offset() {
            var unit = switch (Lexicon.singular(folded(place - 1))) {
                case "day", "morning", "evening" -> 1;
                case "week" -> 7;
                case "month" -> 30;
                default -> 0;
            };
            return unit == 0
                ? Optional.empty()
                : Optional.of(unit * Calendar.number(folded(place - 2)).orElse(1));
        }
    }
}
