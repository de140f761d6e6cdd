package readout.discord;

import java.time.Duration;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.requests.ErrorResponse;
import org.slf4j.MDC;
import readout.discord.Observer.Kind;
import readout.discord.Observer.Outcome;

/** One interaction from its arrival to its end, for whoever observes. Its command, shard and edition go with what is logged. */
final class Course {

    private static final String COMMAND = "command";
    private static final String SHARD = "shard";
    private static final String EDITION = "edition";

    private final Observer observer;
    private final Kind kind;
    private final int shard;
    private final long arrived = System.nanoTime();
    private volatile String command = "";
    private volatile Outcome outcome = Outcome.ANSWERED;
    private boolean acknowledged;

    Course(Observer observer, Kind kind, int shard) {
        this.observer = observer;
        this.kind = kind;
        this.shard = shard;
    }

    /** On the thread that answers it, once it is known what it asks for. */
    void begins() {
        MDC.put(SHARD, Integer.toString(shard));
        MDC.put(COMMAND, command);
    }

    /** What it asks for. */
    void asks(String name) {
        command = name;
    }

    synchronized void acknowledged() {
        if (!acknowledged) {
            acknowledged = true;
            observer.acknowledged(kind, command, since());
        }
    }

    /** On what the reply rests. */
    void restsOn(long edition) {
        MDC.put(EDITION, Long.toString(edition));
    }

    /** It does not come to an answer. */
    void comesTo(Outcome other) {
        outcome = other;
    }

    /** Discord answers too late, or what is done about it, with one of two errors. */
    void fails(RuntimeException failure) {
        comesTo(failure instanceof ErrorResponseException refused
            && (refused.getErrorResponse() == ErrorResponse.UNKNOWN_INTERACTION
                || refused.getErrorResponse() == ErrorResponse.UNKNOWN_WEBHOOK)
                    ? Outcome.EXPIRED
                    : Outcome.FAILED);
    }

    void ends() {
        observer.ended(kind, command, outcome, since());
        MDC.remove(COMMAND);
        MDC.remove(SHARD);
        MDC.remove(EDITION);
    }

    private Duration since() {
        return Duration.ofNanos(System.nanoTime() - arrived);
    }
}
