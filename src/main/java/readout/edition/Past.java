package readout.edition;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import readout.corpus.Registry;
import readout.edition.Change.Kind;
import readout.model.EditionStamp;
import readout.search.IndexEntry;

/** What the ledger tells of earlier times, for an edition to be looked at as it was. Safe for use by many threads. */
final class Past {

    private final Ledger ledger;

    /** What is found for a pair of editions is found again and again; few are ever asked for. */
    private final Map<Span, Then> found = new ConcurrentHashMap<>();

    Past(Ledger ledger) {
        this.ledger = ledger;
    }

    private record Span(long then, long now) {}

    /**
     * What was otherwise at an earlier time.
     *
     * @param stamp of the edition that was live
     * @param isTold whether the ledger tells of that time
     * @param earlier wordings that came to an end since, whenever they began
     */
    record Then(EditionStamp stamp, Registry registry, boolean isTold, List<IndexEntry> earlier) {

        /** The wordings of that time. */
        List<IndexEntry> earlier(Instant time) {
            return earlier.stream().filter(entry -> !entry.learned().since().isAfter(time)).toList();
        }
    }

    /** Before the first edition there was none: then that one’s names are those that are known. */
    Then at(Instant time, Edition now) {
        var number = ledger.editions().stream()
            .map(EditionRecord::stamp)
            .filter(stamp -> !stamp.published().isAfter(time))
            .mapToLong(EditionStamp::number)
            .filter(each -> each <= now.stamp().number())
            .max()
            .orElse(0);
        return found.computeIfAbsent(new Span(number, now.stamp().number()), span -> then(span, now));
    }

    private Then then(Span span, Edition now) {
        var begun = Math.max(1, span.then());
        var stamp = ledger.edition(begun).map(EditionRecord::stamp).orElse(now.stamp());
        var registry = ledger.registry(begun).orElse(now.registry());
        var earlier = new ArrayList<IndexEntry>();
        for (var number = span.then() + 1; number <= span.now(); number++) {
            ledger.changes(number, change -> add(change, earlier));
        }
        var isTold = ledger.missing(span.now()).stream().noneMatch(missing -> missing > span.then());
        return new Then(stamp, registry, isTold && span.then() > 0, earlier);
    }

    /** What a statement was before, up to an edition, the newest first. */
    List<EarlierWording> wordings(String id, long last) {
        return ledger.wordings(id, last);
    }

    private static void add(Change change, List<IndexEntry> earlier) {
        if (change.kind() != Kind.ADDED && change.before() != null) {
            earlier.add(new IndexEntry(change.before(), change.file(), "", change.learned(), null));
        }
    }
}
