package readout.edition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import readout.search.Criterion;
import readout.search.Order;
import readout.search.StatementQuery;

/** Asks all the time for everything there is, and notes each answer that is not wholly of one state of the corpus. */
final class ClusterAsker implements AutoCloseable {

    private static final int PAGE = 5;

    private final Editions editions;
    private final Map<Long, Integer> states = new ConcurrentHashMap<>();
    private final List<Thread> threads = new ArrayList<>();
    private final List<String> wrong = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger answered = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicLong slowest = new AtomicLong();
    private volatile boolean done;

    ClusterAsker(Editions editions, int askers) {
        this.editions = editions;
        for (var i = 0; i < askers; i++) {
            threads.add(Thread.ofPlatform().start(this::run));
        }
    }

    private void run() {
        while (!done) {
            var began = System.nanoTime();
            try {
                editions.<Integer>borrow(this::check);
                answered.incrementAndGet();
            } catch (EditionUnavailableException _) {
                refused.incrementAndGet();
            } catch (RuntimeException e) {
                wrong.add("not an answer and not a clear refusal: " + e);
            }
            slowest.accumulateAndGet((System.nanoTime() - began) / 1_000_000, Math::max);
        }
    }

    /** Page by page, by words and by id; all must agree, and with what this number had before. */
    private int check(Edition edition) {
        var number = edition.stamp().number();
        var gists = new HashMap<String, String>();
        var asked = List.<Criterion>of(new Criterion.Words(
            List.of(new Criterion.Term(List.of("boats"), List.of())), true));
        for (var offset = 0;; offset += PAGE) {
            var hits = edition.index().search(new StatementQuery(asked, new Order.OldestFirst(), offset, PAGE));
            hits.hits().forEach(hit -> gists.put(hit.statement().id(), hit.statement().gist()));
            if (hits.hits().size() < PAGE) {
                break;
            }
        }
        var state = KilledCorpus.stateOf(edition.index().statement("lake-0").orElseThrow().statement().gist());
        var before = states.putIfAbsent(number, state);
        if (before != null && before != state) {
            wrong.add("edition " + number + " was of state " + before + " and is of state " + state);
        }
        if (!gists.equals(KilledCorpus.gists(state)) || gists.size() != edition.stamp().statements()) {
            wrong.add("edition " + number + " of state " + state + " answered " + gists);
        }
        return state;
    }

    List<String> wrong() {
        return wrong;
    }

    String told() {
        return answered + " answered, " + refused + " refused, slowest " + slowest + " ms";
    }

    int answered() {
        return answered.get();
    }

    /** Asks nothing any more; what it noted may be read then. */
    void finish() {
        done = true;
        threads.forEach(ClusterAsker::join);
    }

    @Override
    public void close() {
        finish();
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
