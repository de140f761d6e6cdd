package readout.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.CorpusCopy;
import readout.discord.server.DiscordServer;
import readout.discord.server.Exchange;
import readout.discord.server.Fault;
import readout.discord.server.Member;

/** A bot that is told to end, as a process of its own. */
class DrainIT {

    private static final int ASKED = 50;

    @TempDir Path folder;

    private DiscordServer discord;
    private BotRun bot;

    @BeforeEach
    void serve() throws IOException, InterruptedException {
        discord = DiscordServer.start(0);
        CorpusCopy.of(Path.of("index/corpus"), folder.resolve("corpus"));
        bot = BotRun.ready(folder, discord, Map.of());
    }

    @AfterEach
    void end() throws IOException {
        bot.close();
        discord.close();
    }

    @Test
    void finishesWhatItWasAskedThenLeavesAndEndsWell() throws IOException, InterruptedException {
        answerSlowly(Duration.ofSeconds(1));
        var asked = new ArrayList<Exchange>();
        for (int member = 0; member < ASKED; member++) {
            asked.add(ask(member));
            if (member == ASKED / 2) {
                bot.await("answering", () -> !asked.getFirst().untilAcknowledged().isZero());
                bot.tellToEnd();
            }
        }
        bot.await("about to end", () -> bot.status("/health/ready") == 503);
        assertThat(bot.get("/metrics")).contains("readout_draining 1.0");

        assertThat(asked)
            .allSatisfy(exchange -> assertThat(exchange.answer().text()).contains("Trump", "edition 1 · "));
        assertThat(bot.code()).isZero();
        assertThat(discord.gatewayLog()).last().isEqualTo("closed with 1000");
        assertThat(bot.log()).contains("left Discord").doesNotContain("ERROR", "did not get done");
        assertThat(discord.violations()).isEmpty();
    }

    @Test
    void endsAtOnceWhenItIsToldTwice() throws IOException, InterruptedException {
        answerSlowly(Duration.ofSeconds(30));
        ask(0);
        bot.await("answering", () -> discord.requests().stream().anyMatch(request -> request.contains("/callback")));

        bot.tellToEnd();
        bot.await("about to end", () -> bot.status("/health/ready") == 503);
        bot.tellToEnd();

        assertThat(bot.code()).isEqualTo(143);
        assertThat(bot.log()).doesNotContain("left Discord");
    }

    private Exchange ask(int member) {
        return discord.command(Member.number(member), "claims", Map.of("event", "putin-call"));
    }

    private void answerSlowly(Duration delay) {
        discord.fail(Fault.slow(delay, "POST", "/callback", Integer.MAX_VALUE));
    }
}
