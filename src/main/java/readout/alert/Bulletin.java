package readout.alert;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.edition.Change;
import readout.edition.Change.Kind;
import readout.edition.Edition;
import readout.edition.Ledger;

/**
 * What an edition brought that somebody may want to be told, as the ledger has it.
 *
 * @param added ids of statements that were new, in the order of the ledger; none for one that went back to an earlier
 *     edition, since these were told before
 * @param amended statements corrected or retracted that the corpus still holds
 */
record Bulletin(List<String> added, List<Amendment> amended) {

    static Bulletin of(long number, Ledger ledger, Edition edition) {
        var isNews = ledger.edition(number).filter(told -> told.restored() == 0).isPresent();
        var added = new ArrayList<String>();
        var amended = new ArrayList<Amendment>();
        ledger.changes(number, change -> {
            if (change.kind() == Kind.ADDED && isNews) {
                added.add(change.id());
            }
            amendment(change, edition).ifPresent(amended::add);
        });
        return new Bulletin(added, amended);
    }

    private static Optional<Amendment> amendment(Change change, Edition edition) {
        var before = change.before();
        if (before == null) {
            return Optional.empty();
        }
        return switch (change.kind()) {
            case ADDED, CHANGED, REMOVED -> Optional.empty();
            case CORRECTED -> edition.index().statement(change.id())
                .map(now -> new Amendment(Amendment.Kind.CORRECTED, before, now.sourced()));
            case RETRACTED -> edition.index().statement(change.id())
                .map(now -> new Amendment(Amendment.Kind.RETRACTED, before, now.sourced()));
        };
    }
}
