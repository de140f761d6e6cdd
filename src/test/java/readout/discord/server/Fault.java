package readout.discord.server;

import java.time.Duration;

/**
 * Something that goes wrong.
 *
 * @param method of the requests it befalls, such as POST; empty for all
 * @param path a part of their path
 * @param status what they get instead of an answer; 0 when they do get one, {@link #LOST} when it gets lost
 * @param delay how late they get it
 * @param times how many it befalls
 */
public record Fault(String method, String path, int status, Duration delay, int times) {

    /** Of a request that is carried out, and whose answer never arrives. */
    private static final int LOST = -1;

    public static Fault status(int status, String method, String path, int times) {
        return new Fault(method, path, status, Duration.ZERO, times);
    }

    public static Fault slow(Duration delay, String method, String path, int times) {
        return new Fault(method, path, 0, delay, times);
    }

    /** Carries out what is asked, and breaks the line before it has answered. */
    public static Fault lost(String method, String path, int times) {
        return new Fault(method, path, LOST, Duration.ZERO, times);
    }

    /** What is answered in place of an answer; Discord has a code of its own for what it finds wrong in a body. */
    HttpReply reply() {
        return HttpReply.error(status, status == 400 ? 50035 : 0, "a fault on purpose");
    }

    boolean isLost() {
        return status == LOST;
    }

    boolean befalls(HttpRequest request) {
        return times > 0 && request.path().contains(path) && (method.isEmpty() || method.equals(request.method()));
    }

    Fault once() {
        return new Fault(method, path, status, delay, times - 1);
    }
}
