package readout.ask;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import readout.model.DateRange;

/**
 * Periods in a question: "in mid-May 2025", "since March", "before the Alaska meeting", "the day after the call". A month
 * without a year stands for that month of every year that the corpus covers.
 */
final class PeriodFinder {

    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private static final Set<String> BEFORE = Set.of("before", "until", "till", "by", "ahead", "prior", "preceding");
    private static final Set<String> AFTER = Set.of("after", "since", "from", "following", "post", "wake");

    private final List<Word> words;
    private final LocalDate today;
    private final DateRange covered;

    PeriodFinder(List<Word> words, LocalDate today, DateRange covered) {
        this.words = words;
        this.today = today;
        this.covered = covered;
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

    /** Some days with the words that name them. */
    private record Anchor(List<DateRange> days, int first, int end) {}

    Found find(EventFinder.Found events) {
        var anchors = anchors();
        var between = between(anchors);
        if (!between.isEmpty()) {
            return between;
        }
        var byEvent = byEvent(events);
        if (!byEvent.isEmpty() && anchors.stream()
            .allMatch(anchor -> range(anchor.first, anchor.end).stream().anyMatch(byEvent.words::contains))) {
            return byEvent; // "the day after the May call" counts from the call
        }
        for (var anchor : anchors) {
            var found = related(anchor, false);
            if (found.days.equals(anchor.days) || found.days.stream().anyMatch(covered::overlaps)) {
                return found; // "borders as before 2014" is no period of statements
            }
        }
        return byEvent.isEmpty() ? relative() : byEvent;
    }

    private Found byEvent(EventFinder.Found events) {
        if (events.isEmpty()) {
            return Found.NOTHING;
        }
        var first = events.words().stream().mapToInt(Integer::intValue).min().orElse(0);
        var end = events.words().stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
        var start = IntStream.range(Math.max(0, first - 4), first).filter(this::isRelation).max().orElse(-1);
        if (start < 0) {
            return Found.NOTHING;
        }
        var days = events.events().stream().map(event -> event.days()).toList();
        return related(new Anchor(days, start + 1, end), true);
    }

    private boolean isRelation(int at) {
        return words.get(at).is(
            "before", "until", "till", "ahead", "prior", "preceding", "after", "since", "following", "post", "eve");
    }

    private Found related(Anchor anchor, boolean byEvent) {
        var at = anchor.first - 1;
        while (at >= 0 && (words.get(at).is("the", "of", "to", "in", "on", "late", "early", "that", "call", "meeting",
            "summit", "phone",
            "conversation", "talks", "round") || isDay(at))) {
            at--;
        }
        var relation = at < 0 ? "" : words.get(at).folded();
        var used = range(Math.max(0, at), anchor.end);
        if (relation.equals("eve")) {
            return found(anchor, used, byEvent, days -> day(days.first().minusDays(1)));
        }
        if (BEFORE.contains(relation)) {
            var inclusive = Set.of("until", "till", "by").contains(relation);
            return offset(at).map(offset -> found(anchor, used, byEvent, days -> day(days.first().minusDays(offset))))
                .orElseGet(() -> found(anchor, used, byEvent,
                    days -> upTo(inclusive ? days.last() : days.first().minusDays(1))));
        }
        if (AFTER.contains(relation)) {
            var inclusive = byEvent || relation.equals("since") || relation.equals("from");
            return offset(at).map(offset -> found(anchor, used, byEvent, days -> after(days.last(), offset)))
                .orElseGet(() -> found(anchor, used, byEvent,
                    days -> new DateRange(inclusive ? days.first() : days.last().plusDays(1), LAST)));
        }
        return byEvent ? Found.NOTHING : new Found(anchor.days, range(anchor.first, anchor.end), false);
    }

    /** A day of a month that the anchor goes on with. */
    private boolean isDay(int at) {
        return at >= 0 && Calendar.digits(words.get(at).folded()).isPresent();
    }

    /** "The day", "two days", "a week" before a relation, in days. */
    private Optional<Integer> offset(int relation) {
        var unit = relation < 1 ? "" : Lexicon.singular(words.get(relation - 1).folded());
        var each = switch (unit) {
            case "day", "morning", "evening" -> 1;
            case "week" -> 7;
            case "month" -> 30;
            default -> 0;
        };
        if (each == 0) {
            return Optional.empty();
        }
        var number = relation < 2 ? 1 : Calendar.number(words.get(relation - 2).folded()).orElse(1);
        return Optional.of(each * number);
    }

    /** Exact for days; weeks and months are said of nearby days, too. */
    private static DateRange after(LocalDate day, int offset) {
        var slack = offset < 7 ? 0 : offset / 3;
        return new DateRange(day.plusDays(offset - slack), day.plusDays((long) offset + slack));
    }

    private static DateRange day(LocalDate day) {
        return new DateRange(day, day);
    }

    private static DateRange upTo(LocalDate last) {
        return new DateRange(FIRST, last);
    }

    private static Found found(
        Anchor anchor, Set<Integer> used, boolean byEvent, java.util.function.UnaryOperator<DateRange> change) {
        return new Found(anchor.days.stream().map(change).toList(), used, byEvent);
    }

    /** "Between May and July 2025", "from 16 to 20 May 2025". */
    private Found between(List<Anchor> anchors) {
        if (anchors.size() < 2) {
            return Found.NOTHING;
        }
        var one = anchors.get(0);
        var other = anchors.get(1);
        var open = one.first > 0 ? words.get(one.first - 1).folded() : "";
        var link = other.first > 0 ? words.get(other.first - 1).folded() : "";
        var isRun = switch (open) {
            case "between" -> link.equals("and");
            case "from" -> Set.of("to", "until", "till", "through").contains(link);
            default -> false;
        };
        var first = one.days.getFirst().first();
        var last = other.days.getLast().last();
        return isRun && !last.isBefore(first)
            ? new Found(List.of(new DateRange(first, last)), range(one.first - 1, other.end), false)
            : Found.NOTHING;
    }

    private List<Anchor> anchors() {
        var anchors = new ArrayList<Anchor>();
        for (var at = 0; at < words.size();) {
            var anchor = anchor(at);
            if (anchor == null) {
                at++;
            } else {
                anchors.add(anchor);
                at = anchor.end;
            }
        }
        return anchors;
    }

    private @Nullable Anchor anchor(int at) {
        var iso = iso(at);
        if (iso != null) {
            return iso;
        }
        var part = part(at);
        var named = at + (part.isEmpty() ? 0 : 1);
        var skipped = named < words.size() && words.get(named).is("of") && !part.isEmpty() ? named + 1 : named;
        var month = dayAndMonth(skipped);
        if (month != null) {
            return part.isEmpty()
                ? month
                : new Anchor(month.days.stream().map(days -> cut(days, part)).toList(), at,
                    month.end);
        }
        var season = season(at);
        if (season != null) {
            return season;
        }
        var year = isPlainYear(skipped) ? Optional.<Integer>empty() : yearAt(skipped);
        return year.map(found -> new Anchor(List.of(cut(year(found), part)), at, skipped + 1)).orElse(null);
    }

    /** "Pre-2014 borders", "the 2014 line": no time at which something was said. */
    private boolean isPlainYear(int at) {
        return at == 0 || !words.get(at - 1).is(
            "in", "of", "during", "since", "before", "after", "until", "by", "from", "to", "late", "early", "mid",
            "year",
            "throughout", "end", "beginning", "between", "and");
    }

    private @Nullable Anchor iso(int at) {
        if (at + 2 >= words.size() || Calendar.year(words.get(at).folded()).isEmpty()
            || words.get(at + 2).start() != words.get(at).start() + 8) {
            return null;
        }
        return readout.model.PartialDate.parse(words.get(at).folded() + "-" + words.get(at + 1).folded() + "-"
            + words.get(at + 2).folded()).map(date -> new Anchor(List.of(date.days()), at, at + 3)).orElse(null);
    }

    /** "Early", "mid", "the end of": a third of what follows. */
    private String part(int at) {
        var word = words.get(at);
        if (word.is("early", "beginning", "start")) {
            return "early";
        }
        return word.is("mid", "middle") ? "mid" : word.is("late", "end") ? "late" : "";
    }

    private static DateRange cut(DateRange days, String part) {
        var length = days.last().toEpochDay() - days.first().toEpochDay() + 1;
        var third = Math.max(1, length / 3);
        return switch (part) {
            case "early" -> new DateRange(days.first(), days.first().plusDays(third));
            case "mid" -> new DateRange(days.first().plusDays(third - 1), days.last().minusDays(third - 1));
            case "late" -> new DateRange(days.last().minusDays(third), days.last());
            default -> days;
        };
    }

    private @Nullable Anchor dayAndMonth(int at) {
        if (at >= words.size()) {
            return null;
        }
        var month = yearAt(at + 1).isPresent() ? Calendar.month(words.get(at).folded()) : Calendar.month(words.get(at));
        if (month.isPresent()) {
            var day = number(at + 1);
            var isDay = day > 0 && day <= 31 && yearAt(at + 1).isEmpty();
            var end = at + (isDay ? 2 : 1);
            return anchor(month.get(), isDay ? day : 0, at, end);
        }
        var day = number(at);
        var of = at + 1 < words.size() && words.get(at + 1).is("of") ? at + 2 : at + 1;
        if (day > 0 && of < words.size() && Calendar.month(words.get(of).folded()).isPresent()) {
            return anchor(Calendar.month(words.get(of).folded()).get(), day, at, of + 1);
        }
        return null;
    }

    private int number(int at) {
        return at < words.size() ? Calendar.digits(words.get(at).folded()).orElse(0) : 0;
    }

    private Optional<Integer> yearAt(int at) {
        return at < words.size() ? Calendar.year(words.get(at).folded()) : Optional.empty();
    }

    private Anchor anchor(Month month, int day, int first, int end) {
        var given = yearAt(end);
        var stop = given.isPresent() ? end + 1 : end;
        var days = years(given).mapToObj(year -> YearMonth.of(year, month))
            .filter(found -> day <= found.lengthOfMonth())
            .map(found -> day == 0
                ? new DateRange(found.atDay(1), found.atEndOfMonth())
                : day(found.atDay(day)))
            .filter(range -> given.isPresent() || range.overlaps(covered))
            .toList();
        return new Anchor(days.isEmpty() ? List.of(day(LAST)) : days, first, stop);
    }

    private IntStream years(Optional<Integer> given) {
        return given.map(IntStream::of)
            .orElseGet(() -> IntStream.rangeClosed(covered.first().getYear(), covered.last().getYear()));
    }

    /** "Spring 2025", "last summer", "in the autumn". */
    private @Nullable Anchor season(int at) {
        var month = Calendar.season(words.get(at).folded());
        if (month.isEmpty()) {
            return null;
        }
        var of = at + 1 < words.size() && words.get(at + 1).is("of") ? at + 2 : at + 1;
        var given = yearAt(of);
        var before = at > 0 ? words.get(at - 1).folded() : "";
        if (given.isEmpty()
            && !Set.of("in", "the", "last", "this", "during", "since", "that", "early", "late").contains(before)) {
            return null;
        }
        var days = years(given).mapToObj(year -> YearMonth.of(year, month.get()))
            .map(first -> new DateRange(first.atDay(1), first.plusMonths(2).atEndOfMonth()))
            .filter(range -> given.isPresent() || range.overlaps(covered))
            .toList();
        return days.isEmpty() ? null : new Anchor(days, at, given.isPresent() ? of + 1 : at + 1);
    }

    /** "Yesterday", "this week", "last year": counted from today. */
    private Found relative() {
        for (var at = 0; at < words.size(); at++) {
            var word = words.get(at);
            if (word.is("today", "tomorrow", "yesterday", "tonight")) {
                var shift = word.is("yesterday") ? -1 : word.is("tomorrow") ? 1 : 0;
                return new Found(List.of(day(today.plusDays(shift))), Set.of(at), false);
            }
            var unit = at + 1 < words.size() && word.is("last", "this", "past") ? words.get(at + 1).folded() : "";
            var days = stretch(word.is("this"), unit);
            if (days != null) {
                return new Found(List.of(days), range(at, at + 2), false);
            }
        }
        return Found.NOTHING;
    }

    private @Nullable DateRange stretch(boolean current, String unit) {
        return switch (unit) {
            case "week" -> current
                ? new DateRange(today.minusDays(6), today)
                : new DateRange(today.minusDays(13), today.minusDays(1));
            case "month" -> month(YearMonth.from(today).minusMonths(current ? 0 : 1));
            case "year" -> year(today.getYear() - (current ? 0 : 1));
            default -> null;
        };
    }

    private static DateRange month(YearMonth month) {
        return new DateRange(month.atDay(1), month.atEndOfMonth());
    }

    private static DateRange year(int year) {
        return new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    private static Set<Integer> range(int from, int to) {
        return IntStream.range(from, to).boxed().collect(java.util.stream.Collectors.toSet());
    }
}
