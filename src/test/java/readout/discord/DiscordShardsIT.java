package readout.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.Waiting;
import readout.discord.server.DiscordServer;
import readout.discord.server.Exchange;
import readout.discord.server.IdentifyLimit.Identify;
import readout.discord.server.Member;
import readout.discord.server.Place;
import readout.state.Leases;
import readout.state.Shards;

/** Several shards in one process. */
class DiscordShardsIT {

    @TempDir private Path folder;

    private DiscordServer discord;

    @BeforeEach
    void start() throws IOException {
        discord = DiscordServer.start(0);
    }

    @AfterEach
    void stop() throws IOException {
        discord.close();
        assertThat(discord.violations()).isEmpty();
        assertThat(discord.identifies().refused()).isZero();
    }

    @Test
    void asManyAsDiscordRecommendsIdentifyAsManyAtOnceAsItLets() throws Exception {
        discord.requireShards(4);
        discord.identifyAtOnce(4);
        try (var _ = RunningBot.in(folder, discord, (Shards) null)) {
            awaitShards(0, 1, 2, 3);
            assertThat(discord.identifies().taken()).extracting(Identify::total).containsOnly(4).hasSize(4);
            for (var place : List.of(Place.HOME, Place.EAST, Place.SOUTH, Place.WEST, Place.DIRECT)) {
                assertThat(ask(place).answer().text()).contains("edition 1");
            }
        }
    }

    @Test
    void oneThatBreaksGoesOnAndTheOthersDoNotMind() throws Exception {
        discord.identifyAtOnce(2);
        try (var bot = RunningBot.in(folder, discord, new Shards(4, 2, 3))) {
            awaitShards(2, 3);
            discord.dropConnection(3);
            var missed = ask(Place.WEST);
            assertThat(ask(Place.SOUTH).answer().text()).contains("edition 1");
            assertThat(missed.answer().text()).contains("edition 1");
            assertThat(discord.gatewayLog()).contains("resumed");
            assertThat(discord.commands()).as("registered by the process of shard 0").isNull();
            assertThat(bot.memory().stores().leases().held("shard/4/")).hasSize(2);
        }
    }

    @Test
    void oneThatIsToldToEndBeforeItServesLetsGoOfItsShards() throws Exception {
        try (var running = RunningBot.in(folder, discord, new Shards(4, 0, 0))) {
            var leases = running.memory().stores().leases();
            var other = new DiscordBot(running.commands(), running.services(),
                RunningBot.settings(discord, new Shards(4, 1, 2)), InstantSource.system());
            var start = new FutureTask<>(() -> other.start(new CompletableFuture<>()));
            Thread.ofPlatform().start(start);
            Waiting.until("both shards", () -> leases.held("shard/4/").size() == 3);

            other.close();

            assertThat(start.get(10, TimeUnit.SECONDS)).isEqualTo(new DiscordBot.Start.Overtaken());
            assertThat(leases.held("shard/4/")).extracting(Leases.Held::name).containsExactly("shard/4/0");
        }
    }

    private void awaitShards(Integer... shards) {
        Waiting.until("the shards", () -> List.copyOf(discord.shards().keySet()).equals(List.of(shards)));
    }

    private Exchange ask(Place place) {
        return discord.command(Member.alice().in(place), "claims", Map.of("event", "putin-call"));
    }
}
