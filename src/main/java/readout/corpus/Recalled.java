package readout.corpus;

import java.util.IdentityHashMap;
import java.util.List;
import readout.corpus.EventFormat.AccountEntry;
import readout.corpus.EventFormat.EventEntry;
import readout.corpus.EventFormat.PointEntry;
import readout.model.Account;
import readout.model.Event;
import readout.model.PointOfDifference;

/** Events as their files must have said, without their statements: the way back from what {@link NameMaker} made. */
final class Recalled {

    private Recalled() {}

    static Entry<EventEntry> event(Event event, List<PointOfDifference> points, FileProblems problems) {
        var days = event.days();
        var entry = new EventEntry(
            event.slug(),
            event.title(),
            days.first(),
            days.last(),
            event.participants(),
            event.place(),
            event.aliases(),
            List.of(),
            points.stream().map(Recalled::point).toList());
        return new Entry<>(entry, new Node.Items(List.of(), Mark.WHOLE_FILE), new IdentityHashMap<>(), problems);
    }

    private static PointEntry point(PointOfDifference point) {
        return new PointEntry(
            point.id(), point.question(), point.contested(), point.accounts().stream().map(Recalled::account).toList());
    }

    private static AccountEntry account(Account account) {
        return new AccountEntry(account.party(), account.summary(), account.statements(), account.omission());
    }
}
