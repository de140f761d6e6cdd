package readout.state;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/**
 * What must be remembered while the memory cannot be reached: kept in order and tried again, so that nobody waits for
 * it. It is lost with the process, and counted until then. Safe for use by many threads.
 */
public final class Backlog {

    /** More would only fill the heap. */
    static final int MOST = 10_000;

    private final Memory memory;
    private final Deque<Consumer<Stores>> waiting = new ArrayDeque<>();

    public Backlog(Memory memory) {
        this.memory = memory;
    }

    /** Remembers something now, or as soon as that is possible. False when there is no more room. */
    public synchronized boolean remember(Consumer<Stores> work) {
        if (waiting.size() >= MOST) {
            return false;
        }
        waiting.addLast(work);
        catchUp();
        return true;
    }

    /** Tries what waits; how much still does. */
    public synchronized int catchUp() {
        try {
            while (!waiting.isEmpty()) {
                var next = waiting.getFirst();
                memory.transaction(stores -> {
                    next.accept(stores);
                    return true;
                });
                waiting.removeFirst();
            }
        } catch (MemoryException _) {
            // later
        }
        return waiting.size();
    }

    /** How much waits. */
    public synchronized int size() {
        return waiting.size();
    }
}
