package readout.command;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import readout.answer.DateWords;
import readout.answer.Refusal.Kind;
import readout.edition.Edition;
import readout.model.PartialDate;

/** An option that takes a date: {@code 2025-05-19}, {@code 2025-05}, {@code 2025}, {@code May 2025}, {@code 19 May 2025}. */
final class Dates implements OptionType<PartialDate> {

    private static final Pattern DAY_FIRST = Pattern.compile("(?:(\\d{1,2})\\s+)?(\\p{L}{3,9})\\.?\\s+(\\d{4})");
    private static final Pattern MONTH_FIRST = Pattern.compile("(\\p{L}{3,9})\\.?\\s+(\\d{1,2}),?\\s+(\\d{4})");

    @Override
    public String placeholder() {
        return "DATE";
    }

    @Override
    public Resolution<PartialDate> resolve(String typed, Edition edition) {
        return read(typed.strip())
            .<Resolution<PartialDate>>map(Resolution.Resolved::new)
            .orElseGet(() -> new Resolution.Unresolved<>(
                Kind.BAD_VALUE,
                "“" + typed + "” is not a date. Write 2025-05-19, 2025-05, 2025, “May 2025” or “19 May 2025”.",
                List.of()));
    }

    private static Optional<PartialDate> read(String typed) {
        return PartialDate.parse(typed).or(() -> inWords(typed));
    }

    private static Optional<PartialDate> inWords(String typed) {
        var dayFirst = DAY_FIRST.matcher(typed);
        if (dayFirst.matches()) {
            return date(dayFirst.group(3), dayFirst.group(2), Optional.ofNullable(dayFirst.group(1)));
        }
        var monthFirst = MONTH_FIRST.matcher(typed);
        return monthFirst.matches()
            ? date(monthFirst.group(3), monthFirst.group(1), Optional.of(monthFirst.group(2)))
            : Optional.empty();
    }

    private static Optional<PartialDate> date(String year, String month, Optional<String> day) {
        return month(month).map(found -> YearMonth.of(Integer.parseInt(year), found)).flatMap(found -> day
            .map(Integer::parseInt)
            .map(number -> onDay(found, number))
            .orElseGet(() -> Optional.of(new PartialDate.OfMonth(found))));
    }

    private static Optional<PartialDate> onDay(YearMonth month, int day) {
        return month.isValidDay(day) ? Optional.of(new PartialDate.OfDay(month.atDay(day))) : Optional.empty();
    }

    private static Optional<Month> month(String typed) {
        var wanted = typed.toLowerCase(Locale.ROOT);
        return Stream.of(Month.values())
            .filter(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT)
                .startsWith(wanted))
            .findFirst();
    }

    @Override
    public String canonical(PartialDate value) {
        return value.iso();
    }

    @Override
    public List<Completion> complete(String typed, Edition edition) {
        return edition.registry().events().stream()
            .map(event -> event.days().first())
            .flatMap(Dates::offered)
            .distinct()
            .filter(offer -> offer.value().startsWith(typed.strip()))
            .toList();
    }

    private static Stream<Completion> offered(LocalDate day) {
        return Stream.<PartialDate>of(
            new PartialDate.OfYear(Year.from(day)), new PartialDate.OfMonth(YearMonth.from(day)),
            new PartialDate.OfDay(day))
            .map(date -> new Completion(date.iso(), DateWords.of(date)));
    }
}
