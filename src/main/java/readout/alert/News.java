package readout.alert;

import java.util.List;
import readout.search.Hit;

/**
 * What an edition has for one follower.
 *
 * @param added statements that meet the terms, with the words that do, the oldest first
 * @param amended statements that meet the terms now or did so before, in the order given
 */
public record News(Terms terms, List<Hit> added, List<Amendment> amended) {

    public News {
        added = List.copyOf(added);
        amended = List.copyOf(amended);
    }

    boolean isEmpty() {
        return added.isEmpty() && amended.isEmpty();
    }
}
