package readout.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Asks several the same questions, each question one after the other, so that what else the machine does is shared by
 * all. The order is drawn anew for every question: who always came after another one would always find, or never, what
 * is needed already in the processor's caches. One round first warms up.
 */
record Race(List<Contender> contenders) {

    private static final long SEED = 5;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    void run(List<Asked> questions, int rounds) {
        var order = new ArrayList<>(contenders);
        var random = new Random(SEED);
        for (var round = 0; round <= rounds; round++) {
            for (var asked : questions) {
                Collections.shuffle(order, random);
                for (var contender : order) {
                    var usedBefore = THREADS.getCurrentThreadCpuTime();
                    var began = System.nanoTime();
                    contender.searching().answer(asked);
                    var taken = System.nanoTime() - began;
                    if (round > 0) {
                        contender.samples().add(taken);
                        contender.used().add(THREADS.getCurrentThreadCpuTime() - usedBefore);
                    }
                }
            }
        }
    }
}
