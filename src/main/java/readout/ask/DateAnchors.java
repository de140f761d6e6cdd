package readout.ask;

import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import readout.model.DateRange;
import readout.model.PartialDate;

/**
 * Dates as they stand in a question: "19 May 2025", "2025-05-19", "mid-May", "16 to 20 May", "spring 2025". What has no year
 * stands for the same days of every year that the corpus covers.
 */
final class DateAnchors {

    private static final Set<String> BEFORE_YEARS = Set.of(
        "in", "of", "during", "since", "before", "after", "until", "by", "from", "to", "late", "early", "mid", "year",
        "throughout", "end", "beginning", "between", "and");
    private static final Set<String> BEFORE_SEASONS = Set.of(
        "in", "the", "last", "this", "during", "since", "that", "early", "late");

    private final List<Word> words;
    private final DateRange covered;

    DateAnchors(List<Word> words, DateRange covered) {
        this.words = words;
        this.covered = covered;
    }

    /**
     * Some days with the words that name them.
     *
     * @param days one run of days, or several where the year is left open
     * @param first index of its first word
     * @param end index after its last word
     */
    record Anchor(List<DateRange> days, int first, int end) {}

    /** From left to right; none has a word of another. */
    List<Anchor> find() {
        var anchors = new ArrayList<Anchor>();
        for (var at = 0; at < words.size();) {
            var found = from(at);
            found.ifPresent(anchors::add);
            at = found.map(Anchor::end).orElse(at + 1);
        }
        return anchors;
    }

    private Optional<Anchor> from(int at) {
        return iso(at).or(() -> run(at)).or(() -> partOf(at, this::dayOrMonth)).or(() -> season(at))
            .or(() -> partOf(at, this::year));
    }

    private Optional<Anchor> iso(int at) {
        if (at + 2 >= words.size() || Calendar.year(folded(at)).isEmpty()
            || words.get(at + 2).start() != words.get(at).start() + 8) {
            return Optional.empty();
        }
        return PartialDate.parse(folded(at) + "-" + folded(at + 1) + "-" + folded(at + 2))
            .map(date -> new Anchor(List.of(date.days()), at, at + 3));
    }

    /** "From 16 to 20 May", "between 16 and 20 May", "16–20 May". */
    private Optional<Anchor> run(int at) {
        var start = Set.of("from", "between").contains(folded(at)) ? at + 1 : at;
        var isJoined = day(start + 1) > 0 && words.get(start + 1).start() == words.get(start).end() + 1;
        var isLinked = isRun(start == at ? "from" : folded(at), folded(start + 1));
        var last = isJoined ? start + 1 : start + 2;
        if (day(start) == 0 || day(last) <= day(start) || !(isJoined || isLinked)) {
            return Optional.empty();
        }
        return dayOrMonth(last).filter(to -> !to.days.contains(Part.Said.NO_DAY))
            .map(to -> new Anchor(to.days.stream().map(days -> since(days, day(start))).toList(), at, to.end));
    }

    /** Whether the first of two dates and the last may have these words before them: "from … to", "between … and". */
    static boolean isRun(String open, String link) {
        return switch (open) {
            case "between" -> link.equals("and");
            case "from" -> Set.of("to", "until", "till", "through").contains(link);
            default -> false;
        };
    }

    private static DateRange since(DateRange last, int day) {
        return new DateRange(last.first().withDayOfMonth(day), last.last());
    }

    /** "Early", "mid", "the end of": a third of what follows, or all of it where there is no such word. */
    private Optional<Anchor> partOf(int at, Function<Integer, Optional<Anchor>> whole) {
        var third = Calendar.third(folded(at));
        if (third.isEmpty()) {
            return whole.apply(at);
        }
        return whole.apply(folded(at + 1).equals("of") ? at + 2 : at + 1)
            .map(found -> new Anchor(found.days.stream().map(third.get()::of).toList(), at, found.end));
    }

    /** "May", "19 May", "May 19th", "the 19th of May". */
    private Optional<Anchor> dayOrMonth(int at) {
        if (at >= words.size()) {
            return Optional.empty();
        }
        var hasYear = Calendar.year(folded(at + 1)).isPresent();
        var month = hasYear ? Calendar.month(folded(at)) : Calendar.month(words.get(at));
        if (month.isPresent()) {
            return Optional.of(day(at + 1) == 0
                ? ofMonth(month.get(), at, at + 1)
                : ofDay(month.get(), day(at + 1), at, at + 2));
        }
        var next = afterOf(at + 1);
        return day(at) == 0
            ? Optional.empty()
            : Calendar.month(folded(next)).map(found -> ofDay(found, day(at), at, next + 1));
    }

    /** The number of a day; 0 for what is none. */
    private int day(int at) {
        return Calendar.digits(folded(at)).filter(number -> number <= 31).orElse(0);
    }

    private Anchor ofMonth(Month month, int first, int end) {
        return dated(year -> Optional.of(Calendar.month(YearMonth.of(year, month))), first, end);
    }

    private Anchor ofDay(Month month, int day, int first, int end) {
        return dated(year -> Optional.of(YearMonth.of(year, month)).filter(found -> found.isValidDay(day))
            .map(found -> Calendar.day(found.atDay(day))), first, end);
    }

    private Anchor dated(Function<Integer, Optional<DateRange>> inYear, int first, int end) {
        var year = Calendar.year(folded(end));
        var days = days(inYear, year);
        return new Anchor(days.isEmpty() ? List.of(Part.Said.NO_DAY) : days, first, year.isPresent() ? end + 1 : end);
    }

    private List<DateRange> days(Function<Integer, Optional<DateRange>> inYear, Optional<Integer> given) {
        if (given.isPresent()) {
            return inYear.apply(given.get()).stream().toList();
        }
        return IntStream.rangeClosed(covered.first().getYear(), covered.last().getYear()).boxed()
            .flatMap(year -> inYear.apply(year).stream())
            .filter(covered::overlaps)
            .toList();
    }

    /** "Spring 2025", "last summer", "in the autumn". */
    private Optional<Anchor> season(int at) {
        var month = Calendar.season(folded(at));
        var next = afterOf(at + 1);
        var year = Calendar.year(folded(next));
        if (month.isEmpty() || (year.isEmpty() && !BEFORE_SEASONS.contains(folded(at - 1)))) {
            return Optional.empty();
        }
        var days = days(given -> Optional.of(Calendar.season(YearMonth.of(given, month.get()))), year);
        return days.isEmpty()
            ? Optional.empty()
            : Optional.of(new Anchor(days, at, year.isPresent() ? next + 1 : at + 1));
    }

    /** "In 2025"; but "pre-2014 borders" and "the 2014 line" are no time at which something was said. */
    private Optional<Anchor> year(int at) {
        return BEFORE_YEARS.contains(folded(at - 1))
            ? Calendar.year(folded(at)).map(year -> new Anchor(List.of(Calendar.year(year)), at, at + 1))
            : Optional.empty();
    }

    private int afterOf(int at) {
        return folded(at).equals("of") ? at + 1 : at;
    }

    private String folded(int at) {
        return at < 0 || at >= words.size() ? "" : words.get(at).folded();
    }
}
