package readout.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.locks.LockSupport;
import readout.edition.Edition;
import readout.edition.Editions;
import readout.model.DateRange;
import readout.search.Criterion;
import readout.search.Facet;
import readout.search.Order;
import readout.search.StatementQuery;

/** Asks what commands ask, one after the other with a pause between, and notes how long each answer takes. */
final class AskingThread extends Thread {

    private static final long PAUSE = 2_000_000;
    private static final LocalDate SPRING = LocalDate.of(2025, 3, 1);

    private final Editions editions;
    private final SyntheticCorpus corpus;
    private final SplittableRandom random = new SplittableRandom(3);
    private final Samples samples = new Samples();
    private int failed;
    private volatile boolean done;

    AskingThread(Editions editions, SyntheticCorpus corpus) {
        super("asking");
        this.editions = editions;
        this.corpus = corpus;
    }

    static AskingThread started(Editions editions, SyntheticCorpus corpus) {
        var thread = new AskingThread(editions, corpus);
        thread.start();
        return thread;
    }

    @Override
    public void run() {
        for (var number = 0; !done; number++) {
            ask(number);
            LockSupport.parkNanos(PAUSE);
        }
    }

    private void ask(int number) {
        samples.time(() -> {
            try {
                if (editions.borrow(edition -> answer(number, edition)) < 0) {
                    failed++;
                }
            } catch (RuntimeException _) {
                failed++;
            }
        });
    }

    private long answer(int number, Edition edition) {
        return switch (number % 5) {
            case 0 -> page(edition, edition.words(String.join(" ", corpus.words().typed(random, 2))),
                new Order.ByRelevance());
            case 1 -> page(edition, List.of(topic(), new Criterion.ForParty("party-1")), new Order.NewestFirst());
            case 2 -> page(edition, List.of(new Criterion.SaidBetween(new DateRange(SPRING, SPRING.plusDays(2)))),
                new Order.OldestFirst());
            case 3 -> edition.index().statement("s7-" + random.nextInt(10)).isPresent() ? 1 : -1;
            default -> edition.index().tally(edition.words(corpus.words().typed(random)), List.of(Facet.PARTY)).size();
        };
    }

    private Criterion topic() {
        return new Criterion.OnTopic("topic-" + random.nextInt(SyntheticNames.TOPICS));
    }

    private static long page(Edition edition, List<Criterion> criteria, Order order) {
        return edition.index().search(new StatementQuery(criteria, order, 0, 10)).hits().size();
    }

    /** Stops; what it noted may be read then. */
    AskingThread finish() throws InterruptedException {
        done = true;
        join();
        return this;
    }

    Samples samples() {
        return samples;
    }

    int failed() {
        return failed;
    }
}
