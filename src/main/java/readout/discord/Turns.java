package readout.discord;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * So many answers are worked on and sent at once; so many more wait, first come, first served and not for long, and
 * whoever comes then gets no place. Without it, more questions than the machine can answer would take a thread and a line
 * to Discord each, until the heap is full and nobody hears of anything; and all would be answered later and later, when
 * those who asked are gone. Safe for use by many threads.
 */
final class Turns {

    /** Far more than processors, since most of them wait for Discord; some 400 a second at its usual pace. */
    static final int AT_ONCE = 64;

    /** About a second's work for two busy processors. */
    static final int WAITING = 192;

    /** Readers have left by then; Discord would take an answer for fifteen minutes. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Semaphore free;
    private final int most;
    private final Duration patience;
    private final AtomicInteger waiting = new AtomicInteger();

    Turns() {
        this(AT_ONCE, WAITING, PATIENCE);
    }

    /**
     * All free.
     *
     * @param atOnce so many turns there are
     * @param waiting so many places more, for those who wait
     * @param patience none waits longer
     */
    Turns(int atOnce, int waiting, Duration patience) {
        this.free = new Semaphore(atOnce, true);
        this.most = waiting;
        this.patience = patience;
    }

    /** A turn that has come. */
    interface Turn extends AutoCloseable {
        /** Ends it; once. */
        @Override
        void close();
    }

    /** A place in the line, in which somebody must {@link #await}, once. */
    interface Place {

        /** Whether its turn has come already. */
        boolean isFirst();

        /** Waits for the turn; empty when it has not come in time. */
        Optional<Turn> await();
    }

    /** Gets into the line, which waits for nothing; empty when too many wait already. */
    Optional<Place> enter() {
        if (take(Duration.ZERO)) {
            return Optional.of(new First());
        }
        if (waiting.incrementAndGet() > most) {
            waiting.decrementAndGet();
            return Optional.empty();
        }
        return Optional.of(new Later(System.nanoTime()));
    }

    private boolean take(Duration wait) {
        try {
            return free.tryAcquire(wait.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private final class First implements Place {

        @Override
        public boolean isFirst() {
            return true;
        }

        @Override
        public Optional<Turn> await() {
            return Optional.of(free::release);
        }
    }

    private final class Later implements Place {

        private final long entered;

        Later(long entered) {
            this.entered = entered;
        }

        @Override
        public boolean isFirst() {
            return false;
        }

        @Override
        public Optional<Turn> await() {
            try {
                var left = patience.minusNanos(System.nanoTime() - entered);
                return take(left.isNegative() ? Duration.ZERO : left) ? Optional.of(free::release) : Optional.empty();
            } finally {
                waiting.decrementAndGet();
            }
        }
    }
}
