package readout.discord.server;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One interaction and what the bot makes of it. */
public final class Exchange {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Member member;
    private final String token;
    private final long started = System.nanoTime();
    private final BlockingQueue<Reaction> reactions = new LinkedBlockingQueue<>();
    private final List<String> processes = new CopyOnWriteArrayList<>();
    private volatile boolean isHeard;
    private volatile long acknowledged;
    private volatile long answered;
    /** The message that {@code @original} means; null before there is one. */
    private volatile @Nullable String original;

    Exchange(Member member, String token, @Nullable String original) {
        this.member = member;
        this.token = token;
        this.original = original;
    }

    /** By which processes it was acknowledged, or would have been: what stands before the paths of their requests. */
    public List<String> acknowledgedBy() {
        return List.copyOf(processes);
    }

    /** Whether anybody heard of it when it began. */
    public boolean isHeard() {
        return isHeard;
    }

    /** How often something was done to it, apart from acknowledging, that was not yet taken. */
    public int pending() {
        return reactions.size();
    }

    /** The message in which the answer stands. */
    public Message answer() {
        return switch (next()) {
            case Reaction.Posted(var message) -> message;
            case Reaction.Edited(var message) -> message;
            case Reaction other -> throw new AssertionError("no answer but " + other);
        };
    }

    /** The labels of the values offered. */
    public List<String> choices() {
        return switch (next()) {
            case Reaction.Choices(var json) -> Json.stream(json).map(choice -> choice.path("name").asText()).toList();
            case Reaction other -> throw new AssertionError("no choices but " + other);
        };
    }

    public Reaction.Form form() {
        return switch (next()) {
            case Reaction.Form form -> form;
            case Reaction other -> throw new AssertionError("no form but " + other);
        };
    }

    /** The next thing that the bot does, apart from acknowledging. */
    public Reaction next() {
        try {
            var next = reactions.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            if (next == null) {
                throw new AssertionError("the bot did nothing for " + PATIENCE.toSeconds() + " s");
            }
            return next;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** Zero as long as it is not. */
    public Duration untilAcknowledged() {
        return acknowledged == 0 ? Duration.ZERO : Duration.ofNanos(acknowledged - started);
    }

    /** Zero as long as it is not. */
    public Duration untilAnswered() {
        return answered == 0 ? Duration.ZERO : Duration.ofNanos(answered - started);
    }

    /** On the clock of {@link System#nanoTime}; zero as long as it is not. */
    public long acknowledgedAt() {
        return acknowledged;
    }

    /** The same of what it did last. */
    public long answeredAt() {
        return answered;
    }

    Member member() {
        return member;
    }

    String token() {
        return token;
    }

    @Nullable String original() {
        return original;
    }

    boolean isAcknowledged() {
        return acknowledged != 0;
    }

    void heard(boolean byAnybody) {
        isHeard = byAnybody;
    }

    void note(String process) {
        processes.add(process);
    }

    void acknowledge() {
        acknowledged = System.nanoTime();
    }

    void acknowledge(String message) {
        original = message;
        acknowledge();
    }

    void react(Reaction reaction) {
        answered = System.nanoTime();
        reactions.add(reaction);
    }
}
