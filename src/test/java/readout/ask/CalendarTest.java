package readout.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import readout.model.DateRange;

class CalendarTest {

    @ParameterizedTest
    @CsvSource({"march, MARCH", "mar, MARCH", "sept, SEPTEMBER", "sep, SEPTEMBER", "december, DECEMBER", "may, MAY"})
    void knowsMonthsByTheirNamesAndFirstLetters(String word, Month month) {
        assertThat(Calendar.month(word)).contains(month);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ma", "marc", "marches", "maybe", "junta", ""})
    void takesNoOtherWordForAMonth(String word) {
        assertThat(Calendar.month(word)).isEmpty();
    }

    @Test
    void takesMayForAMonthOnlyWhereItIsWrittenAsAName() {
        assertThat(Calendar.month(Word.of("May").getFirst())).contains(Month.MAY);
        assertThat(Calendar.month(Word.of("may").getFirst())).isEmpty();
        assertThat(Calendar.month(Word.of("june").getFirst())).contains(Month.JUNE);
    }

    @ParameterizedTest
    @CsvSource({"a, 1", "couple, 2", "two, 2", "twelve, 12", "7, 7", "19th, 19", "2nd, 2"})
    void readsNumbersInWordsAndDigits(String word, int number) {
        assertThat(Calendar.number(word)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"100", "th", "1sts", "twenty", "2025", "٣x"})
    void readsNoNumberWhereThereIsNone(String word) {
        assertThat(Calendar.number(word)).isEmpty();
    }

    @Test
    void readsYearsOfTwoCenturiesOnly() {
        assertThat(Calendar.year("2025")).contains(2025);
        assertThat(Calendar.year("1991")).contains(1991);
        assertThat(Calendar.year("1812")).isEmpty();
        assertThat(Calendar.year("20255")).isEmpty();
    }

    @Test
    void beginsWinterWithDecember() {
        assertThat(Calendar.season("winter")).contains(Month.DECEMBER);
        assertThat(Calendar.season(YearMonth.of(2025, 12)))
            .isEqualTo(new DateRange(LocalDate.of(2025, 12, 1), LocalDate.of(2026, 2, 28)));
    }

    @ParameterizedTest
    @CsvSource({"EARLY, 2025-05-01, 2025-05-11", "MID, 2025-05-10, 2025-05-22", "LATE, 2025-05-21, 2025-05-31"})
    void cutsAMonthIntoThirdsThatOverlapALittle(Calendar.Third third, LocalDate first, LocalDate last) {
        assertThat(third.of(Calendar.month(YearMonth.of(2025, 5)))).isEqualTo(new DateRange(first, last));
    }
}
