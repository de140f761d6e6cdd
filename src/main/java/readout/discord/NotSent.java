package readout.discord;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.requests.RestAction;
import org.jspecify.annotations.Nullable;
import readout.discord.Outcome.Failed;
import readout.discord.Outcome.Reason;
import readout.discord.Outcome.Refused;

/** Carries out of a chain of requests what became of the one that did not get through. {@link Outgoing} catches it. */
final class NotSent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Longer than the pauses for which Discord asks now and then, shorter than those for which it bans. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Duration LATER = Duration.ofMinutes(2);
    private static final Duration NEXT_HOUR = Duration.ofHours(1);

    private final transient Outcome outcome;

    NotSent(Outcome outcome) {
        super(outcome.toString(), null, false, false);
        this.outcome = outcome;
    }

    /** What Discord answers to a request; waits for it, also as long as Discord asks to be left alone. */
    static <T> T orResult(RestAction<T> request) {
        try {
            var future = request.submit();
            try {
                return future.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException _) {
                future.cancel(true);
                throw new NotSent(new Failed(true, LATER, "no answer for " + PATIENCE.toSeconds() + " s"));
            }
        } catch (ExecutionException failure) {
            throw new NotSent(outcome(failure.getCause()));
        } catch (CancellationException | RejectedExecutionException _) {
            throw new NotSent(new Failed(true, SOON, "the connection is being closed"));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new NotSent(new Failed(true, SOON, "interrupted"));
        }
    }

    Outcome outcome() {
        return outcome;
    }

    /** Whether Discord itself failed, or the line, so that the next attempt may well succeed. */
    boolean isStumble() {
        return outcome instanceof Failed failed && failed.retryable() && failed.retryAfter().equals(SOON);
    }

    private static Outcome outcome(@Nullable Throwable failure) {
        return failure instanceof ErrorResponseException error
            ? outcome(error)
            : new Failed(false, Duration.ZERO, String.valueOf(failure));
    }

    private static Outcome outcome(ErrorResponseException error) {
        var reason = Reason.of(error.getErrorCode());
        if (reason.isPresent()) {
            return new Refused(reason.get());
        }
        var why = error.getErrorCode() + ": " + error.getMeaning();
        var status = error.getResponse().code;
        if (status < 0 || status >= 500) {
            return new Failed(true, SOON, why);
        }
        return switch (error.getErrorResponse()) {
            case MAX_OLD_MESSAGE_EDITS -> new Failed(true, NEXT_HOUR, why);
            case OPEN_DM_TOO_FAST -> new Failed(true, LATER, why);
            default -> new Failed(false, Duration.ZERO, why);
        };
    }
}
