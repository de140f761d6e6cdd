package readout.edition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import readout.model.DateRange;
import readout.search.Criterion;
import readout.search.Facet;
import readout.search.Order;
import readout.search.StatementQuery;

/** Asks what commands ask, one after the other with a pause between, and notes how long each answer takes. */
final class AskingThread extends Thread {

    private static final long PAUSE = 2_000_000;

    private final Editions editions;
    private final BulkCorpus words;
    private final List<Long> times = new ArrayList<>();
    private int failed;
    private volatile boolean done;

    /** @param words from which it takes what it asks for; nobody else's */
    AskingThread(Editions editions, BulkCorpus words) {
        super("asking");
        this.editions = editions;
        this.words = words;
    }

    @Override
    public void run() {
        for (var number = 0; !done; number++) {
            ask(number);
            LockSupport.parkNanos(PAUSE);
        }
    }

    private void ask(int number) {
        var began = System.nanoTime();
        try {
            if (editions.borrow(edition -> answer(number, edition)) < 0) {
                failed++;
            }
        } catch (RuntimeException _) {
            failed++;
        }
        times.add(System.nanoTime() - began);
    }

    private long answer(int number, Edition edition) {
        return switch (number % 5) {
            case 0 -> page(edition, edition.words(String.join(" ", words.typed())), new Order.ByRelevance());
            case 1 -> page(edition, List.of(new Criterion.OnTopic(words.topic()), new Criterion.ForParty("party-1")),
                new Order.NewestFirst());
            case 2 -> page(edition, List.of(new Criterion.SaidBetween(
                new DateRange(LocalDate.of(2025, 3, 1), LocalDate.of(2025, 3, 3)))), new Order.OldestFirst());
            case 3 -> edition.index().statement("s7-" + number % 90).isPresent() ? 1 : -1;
            default -> edition.index().tally(edition.words(words.typed().getFirst()), List.of(Facet.PARTY)).size();
        };
    }

    private static long page(Edition edition, List<Criterion> criteria, Order order) {
        return edition.index().search(new StatementQuery(criteria, order, 0, 10)).hits().size();
    }

    /** Stops; what it noted may be read then. */
    Noted finish() throws InterruptedException {
        done = true;
        join();
        var sorted = times.stream().sorted().toList();
        return new Noted(sorted.size(), failed, at(sorted, 0.5), at(sorted, 0.99), at(sorted, 1));
    }

    private static double at(List<Long> sorted, double share) {
        return sorted.isEmpty() ? 0 : sorted.get((int) Math.min(sorted.size() - 1, sorted.size() * share)) / 1e6;
    }

    /** Times in milliseconds. */
    record Noted(int asked, int failed, double median, double high, double worst) {}
}
