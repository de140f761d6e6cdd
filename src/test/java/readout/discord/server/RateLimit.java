package readout.discord.server;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** How many messages a channel takes in a while, told in the headers of each answer as Discord tells it. */
final class RateLimit {

    private final int most;
    private final Duration window;
    private final Map<String, Window> windows = new HashMap<>();

    RateLimit(int most, Duration window) {
        this.most = most;
        this.window = window;
    }

    private record Window(long end, int left) {}

    /** The answer, or that there were too many. */
    HttpReply take(String channel, Supplier<HttpReply> answer) {
        var taken = take(channel);
        var seconds = Double.toString((taken.end - System.nanoTime()) / 1e9);
        var headers = Map.of("X-RateLimit-Limit", Integer.toString(most), "X-RateLimit-Remaining",
            Integer.toString(Math.max(0, taken.left)), "X-RateLimit-Reset-After", seconds,
            "X-RateLimit-Bucket", "posts", "X-RateLimit-Scope", "user", "Via", "1.1 local",
            "Retry-After", "1");
        return (taken.left < 0 ? HttpReply.error(429, 0, "You are being rate limited.") : answer.get()).with(headers);
    }

    private synchronized Window take(String channel) {
        var now = System.nanoTime();
        return windows.merge(channel, new Window(now + window.toNanos(), most - 1),
            (old, fresh) -> now > old.end ? fresh : new Window(old.end, old.left - 1));
    }
}
