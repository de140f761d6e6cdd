package readout.discord;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.requests.RestAction;
import org.jspecify.annotations.Nullable;

/** Sends a request and waits for its end; once more, and then once more, when Discord itself stumbles. */
final class Delivery {

    private static final int ATTEMPTS = 3;
    private static final Duration PAUSE = Duration.ofMillis(400);

    /**
     * Hands requests to JDA, whose queue has one lock for all. A virtual thread that is given the lock may wait long for
     * a processor while many answers are worked on, and everyone else with it: JDA gives up after ten seconds.
     */
    private static final Executor SENDER =
        Executors.newSingleThreadExecutor(Thread.ofPlatform().name("sender").daemon().factory());

    private Delivery() {}

    /** Hands something to JDA before whatever is sent next, and waits for nothing. */
    static void before(Runnable handing) {
        SENDER.execute(handing);
    }

    /**
     * JDA's requests cannot be sent twice, so each attempt gets its own. They are made by the caller: what the one thread
     * that hands them over does, everyone else waits for.
     */
    static <T extends @Nullable Object> T of(Supplier<? extends RestAction<T>> request) {
        for (int attempt = 1;; attempt++) {
            try {
                return sent(request);
            } catch (ErrorResponseException failure) {
                if (!failure.isServerError() || attempt == ATTEMPTS) {
                    throw failure;
                }
                pause(PAUSE.multipliedBy(attempt));
            }
        }
    }

    private static <T extends @Nullable Object> T sent(Supplier<? extends RestAction<T>> request) {
        var outcome = new CompletableFuture<T>();
        var made = request.get();
        SENDER.execute(() -> hand(made, outcome));
        try {
            return outcome.join();
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw failure;
        }
    }

    private static <T extends @Nullable Object> void hand(
        RestAction<T> request, CompletableFuture<T> outcome) {
        try {
            request.queue(outcome::complete, outcome::completeExceptionally);
        } catch (RuntimeException failure) {
            outcome.completeExceptionally(failure);
        }
    }

    private static void pause(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting to send again", e);
        }
    }
}
