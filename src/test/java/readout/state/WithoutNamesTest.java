package readout.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WithoutNamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "ask <@123456789012345678> and <@!42> or <@&7> who | ask [somebody] and [somebody] or [somebody] who",
        "is @some_one.else right? | is [somebody] right?",
        "wumpus#0001 asks | [somebody] asks",
        "write to ann.o'lee+x@mail.example.org. | write to ann.o'[address].",
        "write to Zoë@exämple.org now | write to [address] now",
        "see https://ann:secret@example.org | see https://example.org",
        "see https://example.org/users/ann?id=7 now | see https://example.org/… now",
        "see https://example.org/ now | see https://example.org/… now",
        "see t.me/ann_lee, please | see t.me/… please",
        "mailto://ann@example.org | mailto://example.org",
        "call +44 20 7946 0958 now | call [number] now",
        "call (020) 7946-0958 | call [number]",
        "call 555-123-4567 | call [number]",
        "id 123456789012345678 | id [number]",
    })
    void takesOutWhatNamesOrReachesSomebody(String text, String kept) {
        assertThat(WithoutNames.of(text)).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Did Ada Marsh speak on 2025-05-19?",
        "between 2025-05-19 - 2025-06-02",
        "from 19.05.2025 to 02/06/2025",
        "in 1991 2014 2022 2025",
        "on 05-06-2025",
        "the 28-point plan and 1,000,000,000 dollars",
        "the U.S./Russia talks and/or others",
        "a price of $100 \\ 2",
    })
    void leavesWhatIsAskedAbout(String text) {
        assertThat(WithoutNames.of(text)).isEqualTo(text);
    }

    @Test
    void isKeptAwayFromEachQuestion() {
        var question = new UnansweredQuestion(Instant.EPOCH, 7, "ask", "Why did <@12> say so?");

        assertThat(question.question()).isEqualTo("Why did [somebody] say so?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.", "1 ", "a@", "a@b.", "@.", "http://", "+(", "1-", "a#", "<@1"})
    void takesLittleTimeForAnyText(String piece) {
        assertTimeout(Duration.ofSeconds(1), () -> WithoutNames.of(piece.repeat(4_000)));
    }
}
