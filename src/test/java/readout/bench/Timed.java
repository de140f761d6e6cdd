package readout.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * How long steps took and what they used of the processors, in all threads; the latter tells most where the machine has
 * other work, too. For one thread.
 */
final class Timed {

    private static final OperatingSystemMXBean SYSTEM =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final Samples wall = new Samples();
    private final Samples cpu = new Samples();

    /** @param <E> how it may fail */
    interface Step<E extends Exception> {
        void run() throws E;
    }

    <E extends Exception> void time(Step<E> step) throws E {
        var began = System.nanoTime();
        var before = SYSTEM.getProcessCpuTime();
        step.run();
        cpu.add(SYSTEM.getProcessCpuTime() - before);
        wall.add(System.nanoTime() - began);
    }

    Samples wall() {
        return wall;
    }

    Samples cpu() {
        return cpu;
    }
}
