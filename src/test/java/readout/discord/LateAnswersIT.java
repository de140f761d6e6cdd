package readout.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.command.Commands;
import readout.command.Manner;
import readout.discord.LateCommand.Ending;
import readout.discord.server.DiscordServer;
import readout.discord.server.Exchange;
import readout.discord.server.Fault;
import readout.discord.server.Member;
import readout.discord.server.Reaction;

/** Answers that are not there in a moment: Discord hears first that they will come. */
class LateAnswersIT {

    private static final Duration DELAY = Duration.ofMillis(1_500);
    private static final String EDITS = "/messages/@original";

    private static DiscordServer discord;
    private static RunningBot bot;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException, InterruptedException {
        discord = DiscordServer.start(0);
        bot = RunningBot.in(folder, discord, Commands.of(List.of(
            new LateCommand("late", Manner.USUAL, Ending.ANSWERED, DELAY),
            new LateCommand("late-aside", new Manner(true, "", ""), Ending.ANSWERED, DELAY),
            new LateCommand("late-refusal", Manner.USUAL, Ending.REFUSED, DELAY),
            new LateCommand("late-failure", Manner.USUAL, Ending.FAILED, DELAY),
            new LateCommand("soon", Manner.USUAL, Ending.ANSWERED, Duration.ZERO))));
    }

    @AfterAll
    static void stop() throws IOException {
        bot.close();
        discord.close();
    }

    @AfterEach
    void sendsNothingThatDiscordWouldNotTake() {
        assertThat(discord.violations()).isEmpty();
    }

    @Test
    void discordHearsOfThemBeforeTheyAreThere() {
        var asked = ask("late");

        assertThat(asked.next()).isInstanceOfSatisfying(Reaction.Edited.class,
            edited -> assertThat(edited.message().isEphemeral()).isFalse());
        assertThat(asked.untilAcknowledged()).isPositive().isLessThan(DELAY);
        assertThat(asked.untilAnswered()).isGreaterThanOrEqualTo(DELAY);
    }

    @Test
    void whatIsForTheAskerAloneIsSoFromTheBeginning() {
        var asked = ask("late-aside");

        assertThat(asked.answer().isEphemeral()).isTrue();
        assertThat(asked.untilAcknowledged()).isPositive().isLessThan(DELAY);
    }

    @Test
    void theOtherOnesAreTheFirstThatDiscordHears() {
        var asked = ask("soon");

        assertThat(asked.next()).isInstanceOf(Reaction.Posted.class);
    }

    @Test
    void aRefusalForTheAskerTakesThePlaceOfWhatAllSaw() {
        var asked = ask("late-refusal");

        assertThat(asked.next()).isInstanceOf(Reaction.Removed.class);
        assertThat(asked.answer().isEphemeral()).isTrue();
    }

    @Test
    void aFailureIsToldWhereTheAnswerWouldHaveStood() {
        assertThat(ask("late-failure").answer().text()).contains("Incident");
    }

    @Test
    void areSentAgainWhenDiscordStumbles() {
        discord.fail(Fault.status(500, "PATCH", EDITS, 2));

        assertThat(ask("late").answer().text()).contains("Better than never");
    }

    @Test
    void waitAsLongAsDiscordAsks() {
        discord.fail(Fault.status(429, "PATCH", EDITS, 1));

        assertThat(ask("late").answer().text()).contains("Better than never");
    }

    private static Exchange ask(String command) {
        return discord.command(Member.alice(), command, Map.of());
    }
}
