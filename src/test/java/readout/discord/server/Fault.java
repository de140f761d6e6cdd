package readout.discord.server;

import java.time.Duration;

/**
 * Something that goes wrong.
 *
 * @param method of the requests it befalls, such as POST; empty for all
 * @param path a part of their path
 * @param status what they get instead of an answer; 0 when they do get one
 * @param delay how late they get it
 * @param times how many it befalls
 */
public record Fault(String method, String path, int status, Duration delay, int times) {

    public static Fault status(int status, String method, String path, int times) {
        return new Fault(method, path, status, Duration.ZERO, times);
    }

    public static Fault slow(Duration delay, String method, String path, int times) {
        return new Fault(method, path, 0, delay, times);
    }

    boolean befalls(HttpRequest request) {
        return times > 0 && request.path().contains(path) && (method.isEmpty() || method.equals(request.method()));
    }

    Fault once() {
        return new Fault(method, path, status, delay, times - 1);
    }
}
