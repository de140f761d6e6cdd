package readout.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import readout.Waiting;
import readout.command.Commands;
import readout.command.Manner;
import readout.discord.LateCommand.Ending;
import readout.discord.server.Exchange;
import readout.discord.server.Member;
import readout.discord.server.Reaction;

/** More questions than the bot can answer. */
class OverloadIT extends SharedBot {

    /** One permit for each answer that may come. */
    private final Semaphore answered = new Semaphore(0);

    @Override
    RunningBot bot(Path folder) throws IOException, InterruptedException {
        return RunningBot.in(folder, discord, Commands.of(List.of(
            new LateCommand("late", Manner.USUAL, Ending.ANSWERED, answered::acquireUninterruptibly))));
    }

    @Test
    void whoeverComesTooLateIsAskedToComeAgainAndTheOthersAreAnswered() {
        var taken = ask(Turns.AT_ONCE + Turns.WAITING);
        Waiting.until("Discord to hear of all", () -> taken.stream().allMatch(OverloadIT::isHeardOf));
        var turnedAway = ask(1).getFirst();

        assertThat(turnedAway.next()).isInstanceOfSatisfying(Reaction.Posted.class, posted -> {
            assertThat(posted.message().isEphemeral()).isTrue();
            assertThat(posted.message().text())
                .isEqualTo("Many people are asking just now. Please ask again in a moment.");
        });

        answered.release(taken.size());
        assertThat(taken).allSatisfy(each -> assertThat(each.answer().text()).contains("Better than never"));

        answered.release();
        assertThat(ask(1).getFirst().answer().text()).contains("Better than never");
    }

    private List<Exchange> ask(int count) {
        return IntStream.range(0, count).mapToObj(i -> discord.command(Member.number(i), "late", Map.of())).toList();
    }

    private static boolean isHeardOf(Exchange asked) {
        return !asked.untilAcknowledged().isZero();
    }
}
