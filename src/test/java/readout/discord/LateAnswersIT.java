package readout.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;
import readout.Waiting;
import readout.command.Commands;
import readout.command.Manner;
import readout.discord.LateCommand.Ending;
import readout.discord.server.Exchange;
import readout.discord.server.Fault;
import readout.discord.server.Member;
import readout.discord.server.Reaction;

/** Answers that are not there in a moment: Discord hears first that they will come. */
class LateAnswersIT extends SharedBot {

    private static final String EDITS = "/messages/@original";

    /** One permit for each answer of which Discord has heard that it will come. */
    private final Semaphore heard = new Semaphore(0);

    @Override
    RunningBot bot(Path folder) throws IOException, InterruptedException {
        return RunningBot.in(folder, discord, Commands.of(List.of(
            new LateCommand("late", Manner.USUAL, Ending.ANSWERED, heard::acquireUninterruptibly),
            new LateCommand("late-aside", new Manner(true, "", ""), Ending.ANSWERED, heard::acquireUninterruptibly),
            new LateCommand("late-refusal", Manner.USUAL, Ending.REFUSED, heard::acquireUninterruptibly),
            new LateCommand("late-failure", Manner.USUAL, Ending.FAILED, heard::acquireUninterruptibly),
            new LateCommand("soon", Manner.USUAL, Ending.ANSWERED, () -> {}))));
    }

    @Test
    void discordHearsOfThemBeforeTheyAreThere() {
        var asked = askLate("late");

        assertThat(asked.next()).isInstanceOfSatisfying(Reaction.Edited.class,
            edited -> assertThat(edited.message().isEphemeral()).isFalse());
    }

    @Test
    void whatIsForTheAskerAloneIsSoFromTheBeginning() {
        assertThat(askLate("late-aside").answer().isEphemeral()).isTrue();
    }

    @Test
    void theOtherOnesAreTheFirstThatDiscordHears() {
        var asked = ask("soon");

        assertThat(asked.next()).isInstanceOf(Reaction.Posted.class);
    }

    @Test
    void aRefusalForTheAskerTakesThePlaceOfWhatAllSaw() {
        var asked = askLate("late-refusal");

        assertThat(asked.next()).isInstanceOf(Reaction.Removed.class);
        assertThat(asked.answer().isEphemeral()).isTrue();
    }

    @Test
    void aFailureIsToldWhereTheAnswerWouldHaveStood() {
        assertThat(askLate("late-failure").answer().text()).contains("Incident");
    }

    @Test
    void areSentAgainWhenDiscordStumbles() {
        discord.fail(Fault.status(500, "PATCH", EDITS, 2));

        assertThat(askLate("late").answer().text()).contains("Better than never");
    }

    @Test
    void waitAsLongAsDiscordAsks() {
        discord.fail(Fault.status(429, "PATCH", EDITS, 1));

        assertThat(askLate("late").answer().text()).contains("Better than never");
    }

    /** The answer is there only after Discord has heard that it will come. */
    private Exchange askLate(String command) {
        var asked = ask(command);
        Waiting.until("Discord to hear of it", () -> !asked.untilAcknowledged().isZero());
        heard.release();
        return asked;
    }

    private Exchange ask(String command) {
        return discord.command(Member.alice(), command, Map.of());
    }
}
