package readout.edition;

import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import readout.model.EditionStamp;
import readout.search.Commit;
import readout.search.IndexException;
import readout.search.StatementStore;

/** The edition that is served, swapped whole when a store has a newer one. Safe for use by many threads. */
final class LiveEdition {

    private final StatementStore store;
    private final Shelf earlier;
    private final InstantSource clock;
    private volatile @Nullable LentEdition live;

    LiveEdition(StatementStore store, Past past, InstantSource clock) {
        this.store = store;
        this.clock = clock;
        earlier = new Shelf(store, past);
    }

    /** Takes up the store's newest edition; says whether it is another than before. */
    synchronized boolean refresh() {
        var latest = store.latest();
        while (latest.isPresent() && !isLive(latest.get())) {
            var opened = earlier.open(latest.get());
            if (opened.isPresent()) {
                swap(opened.get());
                earlier.keepOnly(store.commits());
                return true;
            }
            latest = store.latest(); // so many commits came meanwhile that the first one is kept no longer
        }
        return false;
    }

    private boolean isLive(Commit commit) {
        var served = live;
        return served != null && served.whole().stamp().equals(commit.stamp());
    }

    private void swap(@Nullable LentEdition next) {
        var before = live;
        live = next;
        if (before != null) {
            before.giveBack();
        }
    }

    LentEdition get() {
        var served = live;
        if (served == null) {
            throw new IllegalStateException("no edition is open");
        }
        return served;
    }

    EditionStamp stamp() {
        return get().whole().stamp();
    }

    /** Throws {@link EditionUnavailableException} where the edition's index fails. */
    <T> T borrow(Function<Edition, T> user) {
        return lend(taken(), user);
    }

    <T> T borrow(long number, Function<Edition, T> user) {
        if (stamp().number() == number) {
            return borrow(user);
        }
        var kept = earlier.take(number);
        return kept.isPresent() ? lend(kept.get(), user) : borrow(user);
    }

    /** With what is under embargo. */
    <T> T borrowWhole(Function<Edition, T> user) {
        var lent = taken();
        try {
            return user.apply(lent.whole());
        } catch (IndexException e) {
            throw new EditionUnavailableException(lent.whole().stamp(), e);
        } finally {
            lent.giveBack();
        }
    }

    private LentEdition taken() {
        var lent = get();
        while (!lent.take()) {
            lent = get(); // a swap came between
        }
        return lent;
    }

    private <T> T lend(LentEdition taken, Function<Edition, T> user) {
        try {
            return user.apply(taken.visibleAt(clock.instant()));
        } catch (IndexException e) {
            throw new EditionUnavailableException(taken.whole().stamp(), e);
        } finally {
            taken.giveBack();
        }
    }

    List<EditionStamp> kept() {
        var last = stamp();
        var before = store.commits().stream().map(Commit::stamp).filter(stamp -> stamp.number() < last.number());
        return Stream.concat(before, Stream.of(last)).toList();
    }

    /** Editions still lent close when they are given back. */
    synchronized void close() {
        earlier.clear();
        swap(null);
    }
}
