package readout.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.Golden;

class HtmlRendererTest {

    private final HtmlRenderer renderer = new HtmlRenderer(call -> "./readout " + call.command());

    @Test
    void drawsStatementsAsAPage() {
        Golden.assertMatches("render/claims.html", renderer.page(SampleReplies.claims()));
    }

    @Test
    void putsSidesBesideOneAnother() {
        Golden.assertMatches("render/accounts.html", renderer.fragment(SampleReplies.accounts()));
    }

    @Test
    void drawsEntriesFactsAndNotices() {
        Golden.assertMatches("render/overview.html", renderer.fragment(SampleReplies.overview()));
    }

    @Test
    void saysHowAQuestionWasUnderstood() {
        Golden.assertMatches("render/abstaining.html", renderer.fragment(SampleFindings.abstaining()));
    }

    @Test
    void marksWhatWasDroppedAndWhatWasAdded() {
        Golden.assertMatches("render/checked.html", renderer.page(SampleFindings.checked()));
    }

    @Test
    void saysWhyThereIsNoAnswer() {
        Golden.assertMatches("render/refusal.html", renderer.page(SampleReplies.refusal()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "\"><img src=x onerror=1>", "' onclick='x",
        "&lt;b&gt;"})
    void neverLetsTextBecomeMarkup(String text) {
        var plain = renderer.fragment(SampleReplies.hostile("plain"));
        assertThat(tags(renderer.fragment(SampleReplies.hostile(text)))).isEqualTo(tags(plain));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nul \u0000", "escape \u001B[31m", "half \uDC00"})
    void holdsNoCharacterThatAPageMayNot(
        String text) {
        assertThat(renderer.fragment(SampleReplies.hostile(text))).doesNotContain("\u0000", "\u001B", "\uDC00");
    }

    /** The names of the elements, without their attributes; the hostile text's highlights cut it the same way. */
    private static java.util.List<String> tags(String html) {
        return java.util.regex.Pattern.compile("</?[a-z0-9]+").matcher(html).results()
            .map(java.util.regex.MatchResult::group).toList();
    }
}
