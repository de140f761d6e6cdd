package readout.model;

import java.util.List;

/**
 * A neutral question about one event that the parties answer differently.
 *
 * @param event slug of the event
 * @param contested false when a curator marks that the sides do not really differ
 * @param accounts in the order in which the file gives them; a party may have several
 */
public record PointOfDifference(
    String id, String event, String question, boolean contested, List<Account> accounts) {

    public PointOfDifference {
        accounts = List.copyOf(accounts);
    }
}
