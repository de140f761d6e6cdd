package readout.bench;

import java.util.List;

/** An engine that answers what commands ask. For one thread. */
interface Searching {

    /**
     * What was found, whole: the ids of the statements in their order, each read from what the engine stores; of counts
     * each value with its count, in the order of the values.
     */
    List<String> answer(Asked asked);
}
