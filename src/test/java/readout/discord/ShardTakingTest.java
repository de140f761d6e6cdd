package readout.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.state.EarlierFiles;
import readout.state.Leases;
import readout.state.Memory;
import readout.state.Shards;

/** Who gets which shards, and whose turn it is to identify. */
class ShardTakingTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    @TempDir private Path folder;

    private Memory memory;

    @BeforeEach
    void open() {
        memory = memory(folder.resolve("memory.db"));
    }

    private Memory memory(Path file) {
        return Memory.sqlite(file, new EarlierFiles(folder.resolve("a"), folder.resolve("b")));
    }

    @AfterEach
    void close() {
        memory.close();
    }

    @Test
    void shardsOfAProcessThatHasDiedAreTakenOnceItsLeaseIsOver() throws InterruptedException {
        leases().take("shard/4/1", "the dead", Duration.ofMillis(600));

        assertThat(new ShardTaking(leases(), "the next", Shards.all(4)).run()).isEmpty();
        assertThat(leases().held("shard/")).hasSize(4).allMatch(held -> held.owner().equals("the next"));
    }

    @Test
    void shardsOfAProcessThatLivesAreRefusedWithItsNameAndNothingIsKept() throws InterruptedException {
        try (var _ = alive("shard/4/1")) {
            assertThat(new ShardTaking(leases(), "the next", Shards.all(4)).run())
                .hasValueSatisfying(why -> assertThat(why)
                    .contains("shard 1 of 4 is served by the living, which is alive", "READOUT_DISCORD_SHARDS_RANGE"));
            assertThat(leases().held("shard/")).extracting(Leases.Held::owner).containsOnly("the living");
        }
    }

    @Test
    void theOnlyShardTwiceIsRefusedWithHowToShareTheServers() throws InterruptedException {
        try (var _ = alive("shard/1/0")) {
            assertThat(new ShardTaking(leases(), "the next", Shards.ALL).run()).hasValueSatisfying(
                why -> assertThat(why).contains("discord.shards.total", "discord.shards.range (such as 0-1 here"));
        }
    }

    @Test
    void anotherTotalIsRefused() throws InterruptedException {
        try (var _ = alive("shard/8/7")) {
            assertThat(new ShardTaking(leases(), "the next", new Shards(4, 0, 1)).run()).hasValueSatisfying(
                why -> assertThat(why).contains("the living serves shards of 8 in all",
                    "READOUT_DISCORD_SHARDS_TOTAL"));
        }
    }

    @Test
    void withoutAMemoryAProcessGoesOn() throws InterruptedException {
        try (var none = memory(folder); var occupancy = new Occupancy(none, "one", why -> {
            throw new AssertionError(why);
        })) {
            assertThat(occupancy.take(Shards.ALL)).isEmpty();
        }
    }

    @Test
    void turnsToIdentifyRestAmongProcesses() throws InterruptedException {
        var rest = Duration.ofMillis(700);
        var one = turns(memory, "one", rest);
        var other = turns(memory, "other", rest);
        assertThat(one.take(0)).isTrue();
        var gaveBack = System.nanoTime();
        one.giveBack(0);

        assertThat(other.take(1)).as("of another bucket").isTrue();
        assertThat(other.take(0)).isTrue();
        assertThat(Duration.ofNanos(System.nanoTime() - gaveBack)).isGreaterThanOrEqualTo(rest.minusMillis(2));
    }

    @Test
    void withoutAMemoryAProcessSpacesItsOwnTurns() throws InterruptedException {
        var rest = Duration.ofMillis(300);
        try (var none = memory(folder)) {
            var turns = turns(none, "one", rest);
            assertThat(turns.take(0)).isTrue();
            var gaveBack = System.nanoTime();
            turns.giveBack(0);
            assertThat(turns.take(0)).isTrue();
            assertThat(Duration.ofNanos(System.nanoTime() - gaveBack)).isGreaterThanOrEqualTo(rest.minusMillis(2));
        }
    }

    @Test
    void whoHasNoShardsHasNoTurn() throws InterruptedException {
        assertThat(new IdentifyTurns(memory, "one", CompletableFuture.completedFuture(false)).take(0)).isFalse();
    }

    private static IdentifyTurns turns(Memory memory, String owner, Duration rest) {
        return new IdentifyTurns(memory, owner, CompletableFuture.completedFuture(true), rest);
    }

    private Leases leases() {
        return memory.stores().leases();
    }

    /** Makes a lease longer, again and again. */
    private AutoCloseableExecutor alive(String lease) {
        leases().take(lease, "the living", MINUTE);
        var executor = Executors.newSingleThreadScheduledExecutor();
        var _ = executor.scheduleAtFixedRate(() -> leases().take(lease, "the living", MINUTE), 100, 100,
            TimeUnit.MILLISECONDS);
        return () -> List.copyOf(executor.shutdownNow());
    }

    private interface AutoCloseableExecutor extends AutoCloseable {
        @Override
        void close();
    }
}
