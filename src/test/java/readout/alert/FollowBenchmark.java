package readout.alert;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import readout.Fixtures;
import readout.model.Attribution;
import readout.model.Particulars;
import readout.model.Quotation;
import readout.model.SourcedStatement;
import readout.model.Subject;
import readout.model.TextQuoteSelector;
import readout.search.Criterion;
import readout.search.lucene.FollowPeers;

/**
 * How long it takes to find what a new edition has for those who follow something: {@code FollowBenchmark [FOLLOWS]
 * [STATEMENTS]}, 10,000 and 1,000 where none are given. Words of statements and of follows are drawn by Zipf's law; the
 * same for every run; the ratio is one of CPU times. Most follows ask for a word or two beside a topic, a party or a speaker.
 */
public final class FollowBenchmark {

    private static final int WORDS = 60_000;
    private static final int TOPICS = 40;
    private static final int RUNS = 5;
    private static final SourcedStatement MODEL = Fixtures.statements().getFirst();
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Random random = new Random(7);
    private final double[] cumulated = new double[WORDS];
    private final List<String> speakers = Fixtures.registry().speakers().stream().map(each -> each.slug()).toList();
    private final List<String> parties = Fixtures.registry().parties().stream().map(each -> each.slug()).toList();

    private FollowBenchmark() {
        var sum = 0.0;
        for (var rank = 0; rank < WORDS; rank++) {
            sum += 1.0 / (rank + 2.7);
            cumulated[rank] = sum;
        }
    }

    /** Prints a table to standard output. */
    public static void main(String[] arguments) {
        if (List.of(arguments).contains("--help")) {
            System.out.println("Usage: readout bench follow [FOLLOWS] [STATEMENTS]\n"
                + "Measures how long it takes to find, of 1,000 new statements, those that 10,000 follows ask for.");
            return;
        }
        var follows = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000;
        var statements = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1_000;
        new FollowBenchmark().run(follows, statements);
    }

    private void run(int follows, int statements) {
        var added = IntStream.range(0, statements).mapToObj(this::statement).toList();
        var terms = new HashMap<Integer, Terms>();
        IntStream.range(0, follows).forEach(each -> terms.put(each, terms()));
        var edition = NewEdition.edition();
        var criteria = terms.values().stream().map(each -> each.criteria(edition).orElseThrow()).toList();
        System.out.printf("%,d follows, %,d of them different; %,d new statements; %d processors%n", follows,
            terms.values().stream().distinct().count(), statements, Runtime.getRuntime().availableProcessors());
        compare(terms, added, criteria);
    }

    private static void compare(Map<Integer, Terms> terms, List<SourcedStatement> added,
        List<List<Criterion>> criteria) {
        try (var peers = new FollowPeers(criteria, added)) {
            var registered = System.nanoTime();
            peers.register();
            registered = System.nanoTime() - registered;
            var floor = Timed.of(peers::bare);
            var ours = Timed.of(() -> NewEdition.matching().news(terms, added, List.of()).values().stream()
                .mapToLong(news -> news.added().size()).sum());
            var peer = Timed.of(peers::monitored);
            System.out.printf("%-40s %10s %10s %10s %8s %10s%n", "", "CPU ms", "median ms", "worst ms", "ratio",
                "matches");
            row("ours: whole statements, marked", ours, floor);
            row("peer: Lucene’s Monitor, ids only", peer, floor);
            row("floor: bare IndexSearcher, counts only", floor, floor);
            System.out.printf("(the peer took %.0f ms more to register the follows, at every start)%n",
                registered / 1e6);
        }
    }

    private static void row(String what, Timed timed, Timed floor) {
        System.out.printf("%-40s %10.0f %10.0f %10.0f %8.2f %,10d%n", what, timed.cpu / 1e6, timed.median / 1e6,
            timed.worst / 1e6, (double) timed.cpu / floor.cpu, timed.matches);
    }

    /**
     * The first two runs only warm up.
     *
     * @param cpu the median of what the one thread at work used; tells most where the machine has other work, too
     */
    private record Timed(long cpu, long median, long worst, long matches) {
        static Timed of(LongSupplier way) {
            var times = new long[RUNS];
            var used = new long[RUNS];
            var matches = 0L;
            for (var run = -2; run < RUNS; run++) {
                var start = System.nanoTime();
                var before = THREADS.getCurrentThreadCpuTime();
                matches = way.getAsLong();
                used[Math.max(run, 0)] = THREADS.getCurrentThreadCpuTime() - before;
                times[Math.max(run, 0)] = System.nanoTime() - start;
            }
            Arrays.sort(times);
            Arrays.sort(used);
            return new Timed(used[RUNS / 2], times[RUNS / 2], times[RUNS - 1], matches);
        }
    }

    private Terms terms() {
        var topic = random.nextInt(3) == 0 ? topic() : null;
        var party = random.nextInt(4) == 0 ? any(parties) : null;
        var speaker = random.nextInt(4) == 0 ? any(speakers) : null;
        return new Terms(topic, party, speaker, null, random.nextInt(5) == 0 && topic != null ? null : words());
    }

    /** One or two words, or a phrase of two; none of the very commonest, which nobody follows. */
    private String words() {
        var first = rareWord();
        return switch (random.nextInt(3)) {
            case 0 -> first;
            case 1 -> first + " " + rareWord();
            default -> "\"" + first + " " + word() + "\"";
        };
    }

    private SourcedStatement statement(int number) {
        var like = MODEL.statement().particulars();
        var by = new Attribution(any(speakers), any(parties), "", false, false);
        var subject = new Subject(like.subject().event(), List.of(topic()), List.of());
        var particulars = new Particulars("s" + number, sentence(8), by, like.said(), subject, like.citation(),
            like.curation());
        return new SourcedStatement(
            new Quotation(particulars, new TextQuoteSelector(sentence(30), "", ""), null, null, false), MODEL.source());
    }

    private String topic() {
        return "topic-" + random.nextInt(TOPICS);
    }

    private String any(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    private String sentence(int length) {
        var words = new ArrayList<String>(length);
        for (var i = 0; i < length; i++) {
            words.add(word());
        }
        return String.join(" ", words);
    }

    private String rareWord() {
        var word = word();
        while (word.length() < 3) {
            word = word();
        }
        return word;
    }

    private String word() {
        var rank = Arrays.binarySearch(cumulated, random.nextDouble() * cumulated[WORDS - 1]);
        return "w" + Integer.toString(rank < 0 ? -rank - 1 : rank, 36);
    }
}
