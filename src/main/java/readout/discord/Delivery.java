package readout.discord;

import java.time.Duration;
import java.util.function.Supplier;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.requests.RestAction;
import org.jspecify.annotations.Nullable;

/** Sends a request and waits for its end; once more, and then once more, when Discord itself stumbles. */
final class Delivery {

    private static final int ATTEMPTS = 3;
    private static final Duration PAUSE = Duration.ofMillis(400);

    private Delivery() {}

    /** JDA's requests cannot be sent twice, so each attempt gets its own. */
    static <T extends @Nullable Object> T of(Supplier<? extends RestAction<T>> request) {
        for (int attempt = 1;; attempt++) {
            try {
                return request.get().complete();
            } catch (ErrorResponseException failure) {
                if (!failure.isServerError() || attempt == ATTEMPTS) {
                    throw failure;
                }
                pause(PAUSE.multipliedBy(attempt));
            }
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
