package readout.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import readout.discord.server.Member;
import readout.discord.server.Message;

/** Asks and checks in Discord, with the product's own commands on the shipped corpus. */
class DiscordAskIT extends SharedBot {

    @Test
    void leadsWithTheNameAndTellsHowItUnderstood() {
        var answer = ask("Who called the Russian memorandum an ultimatum?");

        assertThat(answer.text()).contains("Understood as", "Volodymyr Zelensky", "istanbul-2-zelensky-ultimatum");
    }

    @Test
    void leavesAPartOfItsUnderstandingOutWhenItsButtonIsPressed() {
        var answer = ask("What did Lavrov say about the Vatican?");
        assertThat(answer.text()).contains("vatican-offer-lavrov-inelegant");

        var other = discord.press(Member.alice(), answer, "by Sergei Lavrov ✕").answer();

        assertThat(other.text()).contains("vatican-offer").doesNotContain("by Sergei Lavrov");
    }

    @Test
    void saysThatNothingAnswersBesideWhatComesNearest() {
        var answer = ask("Has Modi promised to stop buying crude?");

        assertThat(answer.text()).contains("Nothing in this corpus", "203 statements", "without answering it");
    }

    @Test
    void checksAMessageAgainstTheExactWords() {
        var answer = discord.onMessage(
            Member.bob(), "Check this quote",
            "@everyone “Russia and Ukraine will start negotiations toward a Ceasefire” – Trump").answer();

        assertThat(answer.isEphemeral()).isTrue();
        assertThat(answer.text()).contains("ALTERED", "“immediately” was dropped");
    }

    private Message ask(String question) {
        return discord.command(Member.alice(), "ask", Map.of("question", question)).answer();
    }
}
