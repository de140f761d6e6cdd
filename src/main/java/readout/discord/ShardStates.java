package readout.discord;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.events.session.ReadyEvent;
import net.dv8tion.jda.api.events.session.SessionDisconnectEvent;
import net.dv8tion.jda.api.events.session.SessionInvalidateEvent;
import net.dv8tion.jda.api.events.session.SessionRecreateEvent;
import net.dv8tion.jda.api.events.session.SessionResumeEvent;
import net.dv8tion.jda.api.events.session.ShutdownEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What becomes of the shards of this process. A shard that ends for good ends all: half a bot helps nobody. */
final class ShardStates extends ListenerAdapter {

    private static final Logger LOG = LoggerFactory.getLogger(ShardStates.class);

    private final Set<Integer> ready = new ConcurrentSkipListSet<>();
    private final CountDownLatch first = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);
    private final AtomicReference<String> reason = new AtomicReference<>("");
    private volatile boolean isClosing;

    @Override
    public void onReady(ReadyEvent event) {
        log("is ready", event.getJDA());
        ready.add(event.getJDA().getShardInfo().getShardId());
        first.countDown();
    }

    @Override
    public void onSessionDisconnect(SessionDisconnectEvent event) {
        log("lost its connection", event.getJDA());
    }

    @Override
    public void onSessionResume(SessionResumeEvent event) {
        log("has resumed its session", event.getJDA());
    }

    @Override
    public void onSessionInvalidate(SessionInvalidateEvent event) {
        log("lost its session; what came meanwhile is lost", event.getJDA());
    }

    @Override
    public void onSessionRecreate(SessionRecreateEvent event) {
        log("has begun a new session", event.getJDA());
    }

    @Override
    public void onShutdown(ShutdownEvent event) {
        if (!isClosing) {
            var code = event.getCloseCode();
            end("shard " + event.getJDA().getShardInfo().getShardId() + " was closed for good: "
                + (code == null ? "code " + event.getCode() : code.getMeaning()));
        }
    }

    private static void log(String what, JDA shard) {
        var info = shard.getShardInfo();
        LOG.info("shard {} of {} {}", info.getShardId(), info.getShardTotal(), what);
    }

    /** Those that were ready once. */
    Set<Integer> ready() {
        return ready;
    }

    /** Ends it all, for a reason that an operator reads. */
    void end(String why) {
        reason.compareAndSet("", why);
        ended.countDown();
        first.countDown();
    }

    /** From now on nothing that ends is a surprise. */
    void closing() {
        isClosing = true;
        first.countDown();
    }

    /** Nothing is left. */
    void closed() {
        ended.countDown();
    }

    /**
     * Waits for the first shard; false when all is closed before. Throws an {@link IllegalStateException} when it all ended
     * before.
     */
    boolean awaitFirst() throws InterruptedException {
        first.await();
        if (!reason.get().isEmpty()) {
            throw new IllegalStateException(reason.get());
        }
        return !isClosing;
    }

    Optional<String> awaitEnd() throws InterruptedException {
        ended.await();
        return Optional.of(reason.get()).filter(why -> !why.isEmpty());
    }
}
