package readout.edition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import readout.search.Commit;
import readout.search.StatementStore;

/** A few earlier editions, those that were asked for last. Safe for use by many threads. */
final class Shelf {

    private static final int MOST = 3;

    private final StatementStore store;
    private final Past past;

    /** The one asked for last is the last one. */
    private final LinkedHashMap<Long, LentEdition> opened = new LinkedHashMap<>(MOST + 1, 1, true);

    Shelf(StatementStore store, Past past) {
        this.store = store;
        this.past = past;
    }

    /** An edition taken for the caller, who gives it back; empty when it is kept no longer. */
    synchronized Optional<LentEdition> take(long number) {
        var known = opened.get(number);
        if (known != null && known.take()) {
            return Optional.of(known);
        }
        var found = store.commits().stream().filter(commit -> commit.stamp().number() == number).findFirst();
        var edition = found.flatMap(this::open);
        edition.ifPresent(this::put);
        return edition;
    }

    private void put(LentEdition edition) {
        edition.take();
        opened.put(edition.whole().stamp().number(), edition);
        if (opened.size() > MOST) {
            opened.pollFirstEntry().getValue().giveBack();
        }
    }

    /** An edition whose one user is the caller. */
    Optional<LentEdition> open(Commit commit) {
        var manifest = Publisher.manifest(commit);
        return store.open(commit)
            .map(index -> new LentEdition(
                new Edition(commit.stamp(), manifest.registry(), index, manifest.vectors(), past),
                manifest.files()));
    }

    /** Gives up those that are kept no longer: how long their indexes can still be read is not promised. */
    synchronized void keepOnly(List<Commit> kept) {
        var numbers = kept.stream().map(commit -> commit.stamp().number()).toList();
        opened.entrySet().removeIf(entry -> {
            var isGone = !numbers.contains(entry.getKey());
            if (isGone) {
                entry.getValue().giveBack();
            }
            return isGone;
        });
    }

    /** Gives all of them up; those still lent close later. */
    synchronized void clear() {
        opened.values().forEach(LentEdition::giveBack);
        opened.clear();
    }
}
