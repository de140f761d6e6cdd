package readout.command;

import java.util.function.LongSupplier;

/**
 * How much waits for those who keep the corpus.
 *
 * @param mistakes reported by readers
 * @param questions that found nothing, each counted once
 */
public record Waiting(LongSupplier mistakes, LongSupplier questions) {

    /** Nothing, where nothing is kept. */
    public static final Waiting NOTHING = new Waiting(() -> 0, () -> 0);
}
