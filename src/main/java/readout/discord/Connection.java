package readout.discord;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestAction;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.sharding.DefaultShardManagerBuilder;
import net.dv8tion.jda.api.sharding.ShardManager;
import net.dv8tion.jda.api.sharding.ThreadPoolProvider;
import net.dv8tion.jda.api.utils.Compression;
import net.dv8tion.jda.api.utils.messages.MessageRequest;
import org.jspecify.annotations.Nullable;
import readout.state.Memory;
import readout.state.Shards;

/**
 * JDA's connections, one for each shard of this process: interactions only, no privileged intent, no caches, and nobody is
 * ever mentioned. They connect one after another; the bot serves as soon as the first one is ready.
 */
final class Connection implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final DiscordSettings.Access access;
    private final CompletableFuture<?> edition;
    private final ShardStates states = new ShardStates();
    private final Occupancy occupancy;
    private final CompletableFuture<Boolean> mayBegin = new CompletableFuture<>();
    private final ShardManager manager;
    private volatile @Nullable Thread occupying;

    /**
     * Not begun yet.
     *
     * @param edition no session begins before it ends
     */
    Connection(DiscordSettings.Access access, Object listener, Memory memory, CompletableFuture<?> edition) {
        this.access = access;
        this.edition = edition;
        var owner = ProcessName.now();
        occupancy = new Occupancy(memory, owner, states::end);
        var known = access.shards();
        var identifying = new Identifying(access.gateway(), known != null && known.total() == 1,
            new IdentifyTurns(memory, owner, mayBegin));
        manager =
            builder(access, known).setSessionController(identifying).addEventListeners(listener, states).build(false);
    }

    /**
     * Logs in, and waits for the first shard; false when it is closed meanwhile. Throws what JDA throws when it cannot. The
     * shards are taken, and the edition opened, while JDA logs in; no session begins before both are.
     */
    boolean begin() throws InterruptedException {
        MessageRequest.setDefaultMentions(EnumSet.noneOf(Message.MentionType.class));
        MessageRequest.setDefaultMentionRepliedUser(false);
        // else each request notes with a stack trace who handed it over, which is always the same thread
        RestAction.setPassContext(false);
        if (access.shards() != null) {
            occupy(access.shards());
        }
        try {
            manager.login();
        } catch (RejectedExecutionException _) {
            return false; // its threads have ended
        }
        if (access.shards() == null) {
            occupy(shards());
        }
        return states.awaitFirst();
    }

    private void occupy(Shards shards) {
        occupying = Thread.ofPlatform().daemon().name("occupying").start(() -> {
            try {
                var refusal = occupancy.take(shards);
                refusal.ifPresent(states::end);
                edition.get();
                mayBegin.complete(refusal.isEmpty());
            } catch (InterruptedException _) { // closed meanwhile
            } catch (ExecutionException failure) {
                states.end("there is no edition to serve: " + failure.getCause());
            } catch (RuntimeException failure) {
                states.end("the shards cannot be taken: " + failure.getMessage());
            } finally {
                mayBegin.complete(false); // unless they may
            }
        });
    }

    private static DefaultShardManagerBuilder builder(DiscordSettings.Access access, @Nullable Shards shards) {
        var builder = DefaultShardManagerBuilder.createLight(access.token().get(), List.<GatewayIntent>of())
            .setCompression(compression(access.compression()))
            .setEnableShutdownHook(false)
            .setGatewayPoolProvider(new GatewayPools());
        if (shards != null) {
            builder.setShardsTotal(shards.total()).setShards(shards.first(), shards.last());
        }
        var api = access.api();
        if (api != null) {
            builder.setRestConfigProvider(_ -> new RestConfig().setBaseUrl(api.toString()));
        }
        return builder;
    }

    private static Compression compression(DiscordSettings.Compression compression) {
        return switch (compression) {
            case ZLIB -> Compression.ZLIB;
            case NONE -> Compression.NONE;
        };
    }

    /** Those of this process. */
    Shards shards() {
        var known = access.shards();
        return known == null ? Shards.all(manager.getShardsTotal()) : known;
    }

    /** One of the shards, for what goes by HTTP and needs no gateway. */
    JDA any() {
        return manager.getShards().getFirst();
    }

    /** The line of each shard that has begun. */
    NavigableMap<Integer, Line> lines() {
        var lines = new TreeMap<Integer, Line>();
        manager.getShards().forEach(shard -> lines.put(shard.getShardInfo().getShardId(), Line.of(shard)));
        return lines;
    }

    /** Whether every shard that was ready once hears and answers. */
    boolean isConnected() {
        var ready = states.ready();
        var lines = lines();
        return !ready.isEmpty() && ready.stream().map(lines::get).allMatch(line -> line != null && line.isConnected());
    }

    /** Waits until it has ended for good. Why, unless it was closed. */
    Optional<String> awaitEnd() throws InterruptedException {
        return states.awaitEnd();
    }

    @Override
    public void close() {
        states.closing();
        mayBegin.complete(false);
        var shards = manager.getShardsTotal() < 0 ? List.<JDA>of() : manager.getShards(); // not known yet
        manager.shutdown();
        try {
            endOccupying();
            for (var shard : shards) {
                if (!shard.awaitShutdown(PATIENCE)) {
                    shard.shutdownNow();
                }
            }
        } catch (InterruptedException _) {
            shards.forEach(JDA::shutdownNow);
            Thread.currentThread().interrupt();
        }
        occupancy.close();
        states.closed();
    }

    /** So that no shard is taken any more once they are let go of. */
    private void endOccupying() throws InterruptedException {
        var taking = occupying;
        if (taking != null) {
            taking.interrupt();
            taking.join(PATIENCE);
        }
    }

    /**
     * A thread for each shard. JDA's own keeps each interaction in memory for ten seconds, in a timer that was cancelled
     * long before.
     */
    private static final class GatewayPools implements ThreadPoolProvider<ScheduledExecutorService> {

        @Override
        public ScheduledExecutorService provide(int shard) {
            var pool = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().name("gateway-" + shard).daemon().factory());
            pool.setRemoveOnCancelPolicy(true);
            return pool;
        }

        @Override
        public boolean shouldShutdownAutomatically(int shard) {
            return true;
        }
    }
}
