package readout.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.answer.DateWords;
import readout.answer.Page;
import readout.model.DateRange;
import readout.model.EditionStamp;
import readout.model.PartialDate;
import readout.model.SaidDate;

class WordingTest {

    @ParameterizedTest
    @CsvSource({"2025-05-19, 19 May 2025", "2025-05, May 2025", "2025, 2025",
        "2025-02-01, 1 February 2025"})
    void writesADateAsExactlyAsItIsKnown(String iso, String words) {
        assertThat(Wording.date(PartialDate.parse(iso).orElseThrow())).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-18, 2025-05-19, 2025 (between 18 March and 19 May 2025)",
        "2025-05-17, 2025-05-19, 2025 (between 17 and 19 May 2025)",
        "2024-12-30, 2025-01-02, 2025 (between 30 December 2024 and 2 January 2025)",
        "2025-05-17, 2025-05-17, 2025 (on 17 May 2025)",
        "2025-01-01, 2025-12-31, 2025",
    })
    void addsTheBoundsThatTheSourceGives(LocalDate first, LocalDate last, String words) {
        assertThat(Wording.said(said("2025", new DateRange(first, last)))).isEqualTo(words);
    }

    @Test
    void saysJustTheDateWithoutBounds() {
        assertThat(Wording.said(said("2025-05", null))).isEqualTo("May 2025");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-05-16, 2025-05-16, 16 May 2025",
        "2025-05-16, 2025-05-18, 16–18 May 2025",
        "2025-05-29, 2025-06-02, 29 May – 2 June 2025",
        "2025-12-30, 2026-01-02, 30 December 2025 – 2 January 2026",
    })
    void writesDaysAsBrieflyAsTheyAllow(LocalDate first, LocalDate last, String words) {
        assertThat(DateWords.of(new DateRange(first, last))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"0, 0 statements", "1, 1 statement", "2, 2 statements"})
    void countsInSingularAndPlural(long number,
        String words) {
        assertThat(Wording.count(number, "statement")).isEqualTo(words);
    }

    @Test
    void countsThousandsWithACommaWhateverTheMachine() {
        assertThat(Wording.count(1_204, "party", "parties")).isEqualTo("1,204 parties");
    }

    @Test
    void readsTheChainOutwards() {
        assertThat(Wording.chain(List.of("Truth Social post", "news report")))
            .isEqualTo("Truth Social post → news report");
    }

    @ParameterizedTest
    @CsvSource({"ru, translated from Russian", "uk, translated from Ukrainian",
        "'', ''"})
    void namesTheLanguageThatWordsWereTranslatedFrom(String tag, String words) {
        assertThat(Wording.language(tag)).isEqualTo(words);
    }

    @Test
    void namesTheEdition() {
        var stamp = new EditionStamp(7, "a1b2c3d4", Instant.parse("2026-11-23T14:05:59Z"), 203);
        assertThat(Wording.edition(stamp)).isEqualTo("edition 7 · a1b2c3 · 23 Nov 2026 14:05 UTC · 203 statements");
    }

    @Test
    void saysWhatAPageHolds() {
        assertThat(Wording.page(new Page(1, 11, "point"))).isEqualTo("point 1 of 11");
    }

    private static SaidDate said(String iso, @Nullable DateRange within) {
        return new SaidDate(PartialDate.parse(iso).orElseThrow(), within, "");
    }
}
