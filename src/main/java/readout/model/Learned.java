package readout.model;

import java.time.Instant;

/**
 * When the corpus learned of a statement: the second of its two clocks, beside when it was said (the system time of
 * SQL:2011). Times are kept to the millisecond.
 *
 * @param first since when it knows the statement, in whatever wording
 * @param since since when it knows it as it is now
 */
public record Learned(Instant first, Instant since) {

    /** Of a statement that was always known as it is. */
    public static final Learned ALWAYS = at(Instant.EPOCH);

    public static Learned at(Instant time) {
        return new Learned(time, time);
    }
}
