package readout.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.Golden;

class JsonRendererTest {

    @Test
    void writesStatementsWithAllTheirParts() {
        Golden.assertMatches("render/claims.json", JsonRenderer.render(SampleReplies.claims()));
    }

    @Test
    void writesSides() {
        Golden.assertMatches("render/accounts.json", JsonRenderer.render(SampleReplies.accounts()));
    }

    @Test
    void writesEntriesFactsAndNotices() {
        Golden.assertMatches("render/overview.json", JsonRenderer.render(SampleReplies.overview()));
    }

    @Test
    void writesHowAQuestionWasUnderstood() {
        Golden.assertMatches("render/abstaining.json", JsonRenderer.render(SampleFindings.abstaining()));
    }

    @Test
    void writesWhatCameOfAQuestionAndOfACheck() throws Exception {
        var asked = new JsonMapper().readTree(JsonRenderer.render(SampleFindings.asked()));
        assertThat(asked.get("abstained").booleanValue()).isFalse();
        assertThat(asked.get("nearest")).isEmpty();
        assertThat(asked.get("checks")).isEmpty();
        var claims = new JsonMapper().readTree(JsonRenderer.render(SampleReplies.claims()));
        assertThat(claims.get("abstained").isNull()).isTrue();
    }

    @Test
    void writesChecks() {
        Golden.assertMatches("render/checked.json", JsonRenderer.render(SampleFindings.checked()));
    }

    @Test
    void writesWhyThereIsNoAnswer() {
        Golden.assertMatches("render/refusal.json", JsonRenderer.render(SampleReplies.refusal()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"quote \" backslash \\", "nul \u0000 escape \u001B",
        "line \u2028 separator"})
    void readsBackWhatItWrote(String text) throws Exception {
        var read = new JsonMapper().readTree(JsonRenderer.render(SampleReplies.hostile(text)));
        assertThat(read.get("title").asText()).isEqualTo(text);
    }
}
