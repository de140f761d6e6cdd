package readout.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.model.DateRange;

class RelativeDaysTest {

    private static final RelativeDays DAYS = new RelativeDays(LocalDate.of(2026, 1, 5));

    @ParameterizedTest
    @CsvSource({"today, 2026-01-05", "tonight, 2026-01-05", "yesterday, 2026-01-04", "tomorrow, 2026-01-06"})
    void countsDaysFromToday(String word, LocalDate day) {
        assertThat(DAYS.named(word)).contains(new DateRange(day, day));
    }

    @ParameterizedTest
    @CsvSource({
        "this, week, 2025-12-30, 2026-01-05", "last, week, 2025-12-23, 2026-01-04",
        "this, month, 2026-01-01, 2026-01-31",
        "last, month, 2025-12-01, 2025-12-31", "past, year, 2025-01-01, 2025-12-31",
        "this, year, 2026-01-01, 2026-12-31"})
    void countsWeeksMonthsAndYearsFromToday(String before, String unit, LocalDate first, LocalDate last) {
        assertThat(DAYS.counted(before, unit)).contains(new DateRange(first, last));
    }

    @Test
    void countsNothingElse() {
        assertThat(DAYS.named("now")).isEmpty();
        assertThat(DAYS.counted("next", "week")).isEmpty();
        assertThat(DAYS.counted("last", "word")).isEmpty();
    }
}
