package readout.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateAnchorsTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
        on 19 May 2025,                2025-05-19/2025-05-19
        on May 19 2025,                2025-05-19/2025-05-19
        'on May 19th, 2025',           2025-05-19/2025-05-19
        on the 19th of May 2025,       2025-05-19/2025-05-19
        on 2025-05-19,                 2025-05-19/2025-05-19
        in may 2025,                   2025-05-01/2025-05-31
        in mid-May 2025,               2025-05-10/2025-05-22
        at the beginning of May 2025,  2025-05-01/2025-05-11
        at the end of May 2025,        2025-05-21/2025-05-31
        in spring 2025,                2025-03-01/2025-05-31
        in the summer of 2025,         2025-06-01/2025-08-31
        in winter 2025,                2025-12-01/2026-02-28
        late 2025,                     2025-09-01/2025-12-31
        in 2025,                       2025-01-01/2025-12-31
        from 16 to 20 May 2025,        2025-05-16/2025-05-20
        between 16 and 20 May 2025,    2025-05-16/2025-05-20
        16–20 May 2025,                2025-05-16/2025-05-20
        16 to 20 May 2025,             2025-05-16/2025-05-20
        """)
    void readsADate(String text, String days) {
        assertThat(days(text)).containsExactly(days);
    }

    @Test
    void takesAMonthWithoutAYearForThatOfEachCoveredYear() {
        assertThat(days("in March")).containsExactly("2025-03-01/2025-03-31", "2026-03-01/2026-03-31");
        assertThat(days("in May")).containsExactly("2025-05-01/2025-05-31");
        assertThat(days("in January")).containsExactly("2026-01-01/2026-01-31");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "pre-2014 borders", "the 2014 line", "what Putin may want", "spring a trap",
        "on 2025-13-45", "16 and 17", "28-point plan", "", "of the end of", "from 5 to"})
    void findsNoDateWhereThereIsNone(String text) {
        assertThat(days(text)).isEmpty();
    }

    @Test
    void readsTwoDaysThatAreNoRunOneByOne() {
        assertThat(days("on 20 to 16 May 2025")).containsExactly("2025-05-16/2025-05-16");
        assertThat(days("on 16 and 20 May 2025")).containsExactly("2025-05-20/2025-05-20");
    }

    @Test
    void knowsThatNothingIsSaidOnADayThatDoesNotExist() {
        assertThat(days("on 31 June 2025")).containsExactly("9000-01-01/9000-01-01");
        assertThat(days("on 29 February")).containsExactly("9000-01-01/9000-01-01");
    }

    @Test
    void tellsWhichWordsADateTakesUp() {
        var anchor = anchors("what was said from 16 to 20 May 2025 exactly").getFirst();

        assertThat(anchor.first()).isEqualTo(3);
        assertThat(anchor.end()).isEqualTo(9);
    }

    @Test
    void findsSeveralDatesFromLeftToRight() {
        assertThat(days("between May 2025 and 4 June 2025"))
            .containsExactly("2025-05-01/2025-05-31", "2025-06-04/2025-06-04");
    }

    private static List<String> days(String text) {
        return anchors(text).stream().flatMap(anchor -> anchor.days().stream())
            .map(days -> days.first() + "/" + days.last()).toList();
    }

    private static List<DateAnchors.Anchor> anchors(String text) {
        return new DateAnchors(Word.of(text), ShippedCorpus.COVERED).find();
    }
}
