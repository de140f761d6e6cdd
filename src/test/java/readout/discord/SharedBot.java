package readout.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import readout.discord.server.DiscordServer;

/** Tests of one bot and one local Discord, which are started once for all of them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SharedBot {

    DiscordServer discord;
    RunningBot bot;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException, InterruptedException {
        discord = DiscordServer.start(0);
        bot = bot(folder);
    }

    /** With the product's commands, unless a test has others. */
    RunningBot bot(Path folder) throws IOException, InterruptedException {
        return RunningBot.in(folder, discord);
    }

    @AfterAll
    void stop() throws IOException {
        bot.close();
        discord.close();
    }

    @AfterEach
    void sendsNothingThatDiscordWouldNotTake() {
        assertThat(discord.violations()).isEmpty();
    }
}
