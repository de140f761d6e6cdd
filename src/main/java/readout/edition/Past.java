package readout.edition;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
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
    record Then(EditionStamp stamp, Registry registry, boolean isTold, List<Wording> earlier) {

        /** The wordings of that time. */
        List<IndexEntry> earlier(Instant time) {
            return earlier.stream()
                .filter(wording -> !wording.entry.learned().since().isAfter(time))
                .filter(wording -> wording.until == null || wording.until.isAfter(time))
                .map(wording -> wording.entry)
                .toList();
        }
    }

    /** A wording that came to an end. */
    private static final class Wording {

        private final IndexEntry entry;

        /** Since when a later wording counts as known; null when no file says otherwise. */
        private @Nullable Instant until;

        Wording(IndexEntry entry) {
            this.entry = entry;
        }

        /** A statement that was removed comes back, and a file says that it was known all along. */
        void comesBack(Instant since) {
            if (until == null || since.isBefore(until)) {
                until = since;
            }
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
        var names = ledger.registry(begun);
        var isTold = span.then() > 0 && names.isPresent();
        var earlier = new HashMap<String, List<Wording>>();
        for (var number = span.then() + 1; number <= span.now(); number++) {
            isTold &= ledger.lines(number, line -> add(line.change(), earlier));
        }
        var wordings = earlier.values().stream().flatMap(List::stream).toList();
        return new Then(stamp, names.orElse(now.registry()), isTold, wordings);
    }

    /** What a statement was before, up to an edition, the newest first. */
    List<EarlierWording> wordings(String id, long last) {
        return ledger.wordings(id, last);
    }

    private static void add(Change change, Map<String, List<Wording>> earlier) {
        var wordings = earlier.computeIfAbsent(change.id(), _ -> new ArrayList<>());
        if (change.kind() == Kind.ADDED) {
            wordings.forEach(wording -> wording.comesBack(change.learned().since()));
        } else if (change.before() != null) {
            wordings.add(new Wording(new IndexEntry(change.before(), change.file(), "", change.learned(), null)));
        }
    }
}
