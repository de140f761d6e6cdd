package readout.state;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/**
 * What must be remembered while the memory cannot be reached: kept in order and tried again, so that nobody waits for
 * it. It is lost with the process, and counted until then. Safe for use by many threads.
 */
public final class Backlog {

    /** More would only fill the heap. */
    static final int MOST = 10_000;

    /** In one transaction, for which the disk is waited for once. */
    private static final int TOGETHER = 64;

    private final Memory memory;
    /** Guarded by itself, so that it can be added to while others are remembered. */
    private final Deque<Consumer<Stores>> waiting = new ArrayDeque<>();

    public Backlog(Memory memory) {
        this.memory = memory;
    }

    /**
     * Remembers something now, or as soon as that is possible; what several threads bring at the same time, together.
     * False when there is no more room.
     */
    public boolean remember(Consumer<Stores> work) {
        synchronized (waiting) {
            if (waiting.size() >= MOST) {
                return false;
            }
            waiting.addLast(work);
        }
        catchUp();
        return true;
    }

    /** Tries what waits; how much still does. */
    public synchronized int catchUp() {
        try {
            for (var next = next(); !next.isEmpty(); next = next()) {
                remember(next);
            }
        } catch (MemoryException _) {
            // later
        }
        return size();
    }

    /** How much waits. */
    public int size() {
        synchronized (waiting) {
            return waiting.size();
        }
    }

    private List<Consumer<Stores>> next() {
        synchronized (waiting) {
            return waiting.stream().limit(TOGETHER).toList();
        }
    }

    /** Only whoever catches up takes anything away, so that these are still the first ones afterwards. */
    private void remember(List<Consumer<Stores>> next) {
        memory.transaction(stores -> {
            next.forEach(work -> work.accept(stores));
            return true;
        });
        synchronized (waiting) {
            next.forEach(_ -> waiting.removeFirst());
        }
    }
}
