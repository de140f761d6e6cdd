package readout.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodFinderTest {

    private static final EventFinder EVENTS = new EventFinder(ShippedCorpus.registry());

    @ParameterizedTest
    @CsvSource(textBlock = """
        What was said in mid-May 2025?,                     2025-05-10/2025-05-22
        What was said on 19 May 2025?,                      2025-05-19/2025-05-19
        What was said before 19 May 2025?,                  0001-01-01/2025-05-18
        What was said by 19 May 2025?,                      0001-01-01/2025-05-19
        What was said until May 2025?,                      0001-01-01/2025-05-31
        What was said after May 2025?,                      2025-06-01/9999-12-31
        What was said since May 2025?,                      2025-05-01/9999-12-31
        What was said in the wake of 19 May 2025?,          2025-05-20/9999-12-31
        What was said between May and July 2025?,           2025-05-01/2025-07-31
        What was said from December to March 2026?,         2025-12-01/2026-03-31
        What was said between March and April 2026?,        2026-03-01/2026-04-30
        What was said from 16 to 20 May 2025?,              2025-05-16/2025-05-20
        What was said two days before 19 May 2025?,         2025-05-17/2025-05-17
        What was said three weeks after 19 May 2025?,       2025-06-02/2025-06-16
        What was said yesterday?,                           2026-11-23/2026-11-23
        What was said last month?,                          2026-10-01/2026-10-31
        """)
    void readsAPeriodByItsDates(String question, String days) {
        assertThat(days(question)).containsExactly(days);
        assertThat(find(question).byEvent()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        What did Putin want before the Alaska meeting?,              0001-01-01/2025-08-14
        What did Putin want after the Alaska meeting?,               2025-08-15/9999-12-31
        What did Peskov say the day after the call?,                 2025-05-20/2025-05-20
        What did Trump say two days before the call of 19 May?,      2025-05-17/2025-05-17
        What did Trump say on the eve of the call?,                  2025-05-18/2025-05-18
        What did Peskov say a week after the call?,                  2025-05-24/2025-05-28
        """)
    void countsFromAnEvent(String question, String days) {
        assertThat(days(question)).containsExactly(days);
        assertThat(find(question).byEvent()).isTrue();
    }

    @Test
    void leavesTheYearOpenOnBothEndsOfARun() {
        assertThat(days("What was said between February and March?"))
            .containsExactly("2025-02-01/2025-03-31", "2026-02-01/2026-03-31");
        assertThat(days("What has Lavrov said since March?"))
            .containsExactly("2025-03-01/9999-12-31", "2026-03-01/9999-12-31");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Who called pre-2014 borders unrealistic?", "What may Putin want?", "Who wants the borders as before 2014?",
        "What was said at the Alaska meeting?", "What did Trump say after 31 June 2025?", "", "after", "before the"})
    void findsNoPeriodWhereNoneIsMeant(String question) {
        assertThat(find(question).days()).isEmpty();
    }

    @Test
    void takesUpTheWordsThatTellThePeriod() {
        assertThat(find("What was said since March 2025 on drones?").words()).containsExactlyInAnyOrder(3, 4, 5);
        assertThat(find("What was said yesterday?").words()).containsExactly(3);
    }

    private static List<String> days(String question) {
        return find(question).days().stream().map(days -> days.first() + "/" + days.last()).toList();
    }

    private static PeriodFinder.Found find(String question) {
        var words = Word.of(question);
        return new PeriodFinder(words, ShippedCorpus.TODAY, ShippedCorpus.COVERED).find(EVENTS.find(words));
    }
}
