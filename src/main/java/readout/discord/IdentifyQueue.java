package readout.discord;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.utils.SessionController.SessionConnectNode;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The shards of one bucket that wait to begin a session. Its thread lives as long as there are any. */
final class IdentifyQueue {

    private static final Logger LOG = LoggerFactory.getLogger(IdentifyQueue.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final int bucket;
    private final IdentifyTurns turns;
    private final BlockingQueue<SessionConnectNode> waiting = new LinkedBlockingQueue<>();
    private @Nullable Thread thread;

    IdentifyQueue(int bucket, IdentifyTurns turns) {
        this.bucket = bucket;
        this.turns = turns;
    }

    synchronized void add(SessionConnectNode node) {
        waiting.remove(node);
        waiting.add(node);
        if (thread == null) {
            thread = Thread.ofPlatform().daemon().name("identify-" + bucket).start(this::run);
        }
    }

    void remove(SessionConnectNode node) {
        waiting.remove(node);
    }

    private void run() {
        try {
            for (var node = next(); node != null; node = next()) {
                begin(node);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized @Nullable SessionConnectNode next() {
        var node = waiting.poll();
        if (node == null) {
            thread = null;
        }
        return node;
    }

    /** One that cannot connect goes to the end of the queue. */
    private void begin(SessionConnectNode node) throws InterruptedException {
        if (!turns.take(bucket)) {
            return; // this process is to end
        }
        try {
            node.run(false);
        } catch (IllegalStateException | ErrorResponseException failure) {
            LOG.warn("shard {} could not connect, and tries again: {}", node.getShardInfo().getShardId(),
                reason(failure));
            Thread.sleep(PAUSE);
            add(node);
        } finally {
            turns.giveBack(bucket);
        }
    }

    private static String reason(RuntimeException failure) {
        var cause = failure.getCause();
        return String.valueOf(cause == null ? failure.getMessage() : cause.getMessage());
    }
}
