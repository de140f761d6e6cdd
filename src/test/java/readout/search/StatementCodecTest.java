package readout.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import readout.model.Attribution;
import readout.model.Citation;
import readout.model.Correction;
import readout.model.Curation;
import readout.model.DateRange;
import readout.model.Omission;
import readout.model.Paraphrase;
import readout.model.PartialDate;
import readout.model.Particulars;
import readout.model.Quotation;
import readout.model.ReportingChain;
import readout.model.Retraction;
import readout.model.SaidDate;
import readout.model.Source;
import readout.model.SourceKind;
import readout.model.SourcedStatement;
import readout.model.Statement;
import readout.model.Subject;
import readout.model.TextPositionSelector;
import readout.model.TextQuoteSelector;
import readout.model.Utterance;

class StatementCodecTest {

    private static final LocalDate DAY = LocalDate.of(2025, 5, 19);

    @Test
    void aQuotationWithEverythingComesBackWhole() {
        var quote = new TextQuoteSelector("“We agreed,” – she said.", "before ", " after");
        assertComesBack(new Quotation(full(), quote, "ru", new Utterance("run", 300), true));
    }

    @Test
    void aQuotationWithNothingOptionalComesBackWhole() {
        assertComesBack(new Quotation(bare("day"), new TextQuoteSelector("", "", ""), null, null, false));
    }

    @Test
    void aParaphraseComesBackWhole() {
        assertComesBack(new Paraphrase(full()));
    }

    @Test
    void anOmissionComesBackWhole() {
        assertComesBack(new Omission(bare("no readout")));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"0001", "2025", "1969-12", "2025-05", "1815-06-09", "2025-05-19"})
    void aDateKeepsItsPrecision(
        String iso) {
        assertThat(decoded(Draft.of("a", "gist").at(iso).sourced()).statement().said().date().iso()).isEqualTo(iso);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Зеленський", "😀", "half \uD800 a pair", "\uDC00", "\u0000"})
    void aTextKeepsEveryUnit(
        String text) {
        assertThat(decoded(Draft.of("a", text).sourced()).statement().gist()).isEqualTo(text);
    }

    @ParameterizedTest
    @EnumSource
    void aSourceKeepsItsKind(SourceKind kind) {
        assertThat(decoded(Draft.of("a", "gist").from(kind).sourced()).source().kind()).isEqualTo(kind);
    }

    @Test
    void equalStatementsHaveEqualBytesAndOthersHaveNot() {
        var bytes = StatementCodec.encode(Draft.of("a", "gist").sourced());
        assertThat(StatementCodec.encode(Draft.of("a", "gist").sourced())).isEqualTo(bytes);
        assertThat(StatementCodec.encode(Draft.of("a", "gist").on("topic", "other").sourced())).isNotEqualTo(bytes);
    }

    @Test
    void bytesCutShortAreRefused() {
        var bytes = StatementCodec.encode(new SourcedStatement(new Paraphrase(full()), source()));
        for (var length = 0; length < bytes.length; length++) {
            var cut = Arrays.copyOf(bytes, length);
            assertThatIllegalArgumentException().isThrownBy(() -> StatementCodec.decode(cut));
        }
    }

    @Test
    void bytesOverAreRefused() {
        var bytes = StatementCodec.encode(Draft.of("a", "gist").sourced());
        var longer = Arrays.copyOf(bytes, bytes.length + 1);
        assertThatIllegalArgumentException().isThrownBy(() -> StatementCodec.decode(longer));
    }

    private static void assertComesBack(Statement statement) {
        var sourced = new SourcedStatement(statement, source());
        assertThat(decoded(sourced)).isEqualTo(sourced);
    }

    private static SourcedStatement decoded(SourcedStatement sourced) {
        return StatementCodec.decode(StatementCodec.encode(sourced));
    }

    private static Particulars full() {
        var curation = new Curation(
            "a note",
            "earlier",
            DAY,
            List.of(new Correction("was", "why", DAY), new Correction("was too", "why too", DAY.plusDays(1))),
            new Retraction("wrong", DAY.plusDays(2)),
            Instant.ofEpochMilli(1_700_000_000_123L));
        return particulars("topical", "role", new TextPositionSelector(5, 70_000), curation);
    }

    private static Particulars bare(String gist) {
        return particulars(gist, null, null, Curation.NONE);
    }

    private static Particulars particulars(
        String gist, @Nullable String party, @Nullable TextPositionSelector position, Curation curation) {
        var within = party == null ? null : new DateRange(DAY, DAY.plusDays(3));
        return new Particulars(
            "id",
            gist,
            new Attribution("speaker", party, "President", party != null, party == null),
            new SaidDate(new PartialDate.OfDay(DAY), within, "the Monday after"),
            new Subject("event", List.of("t1", "t2"), List.of("p1")),
            new Citation("source", position, new ReportingChain(List.of("she", "agency", "report"))),
            curation);
    }

    private static Source source() {
        var published = new PartialDate.OfDay(DAY);
        var publication =
            new Source.Publication("Title", "Publisher", URI.create("https://example.org/a?b"), published, "byline",
                "uk");
        return new Source("source", SourceKind.OFFICIAL, publication, new Source.Archive("a.txt", "ab12", 4711),
            "note");
    }
}
