package readout.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import readout.Fixtures;
import readout.edition.Edition;
import readout.model.EditionStamp;
import readout.model.Particulars;
import readout.model.Quotation;
import readout.model.SourcedStatement;
import readout.model.TextQuoteSelector;
import readout.search.Commit;
import readout.search.Criterion;
import readout.search.IndexEntry;
import readout.search.Order;
import readout.search.StatementQuery;
import readout.search.StatementStore;
import readout.search.lucene.LuceneStatementStore;

/**
 * How long a check takes among many statements: {@code CheckBenchmark FOLDER [STATEMENTS]}. The folder is filled at the
 * first run and used again. Sentences are of about thirty words, drawn by Zipf's law; the same for every run.
 */
final class CheckBenchmark {

    private static final int WORDS = 60_000;
    private static final int CHECKS = 2_000;
    private static final SourcedStatement MODEL = Fixtures.statements().getFirst();

    private final Checkers checkers = new Checkers();
    private final Random random = new Random(7);
    private final double[] cumulated = new double[WORDS];
    private final List<String> sentences = new ArrayList<>();

    private CheckBenchmark() {
        var sum = 0.0;
        for (var rank = 0; rank < WORDS; rank++) {
            sum += 1.0 / (rank + 2.7);
            cumulated[rank] = sum;
        }
    }

    static void main(String[] arguments) throws IOException {
        var statements = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1_000_000;
        new CheckBenchmark().run(Path.of(arguments[0]), statements);
    }

    private void run(Path folder, int statements) throws IOException {
        Files.createDirectories(folder);
        try (var store = new LuceneStatementStore(folder, 1)) {
            var commit = new Commit(new EditionStamp(1, "bench", Instant.EPOCH, statements), "");
            fill(store, commit, statements);
            try (var index = store.open(commit).orElseThrow()) {
                measure(new Edition(commit.stamp(), Fixtures.registry(), index, ""));
            }
        }
    }

    private void fill(StatementStore store, Commit commit, int statements) {
        var empty = store.latest().isEmpty();
        try (var writer = store.write().orElseThrow()) { // takes the lock even when nothing is written
            for (var i = 0; i < statements; i++) {
                var words = sentence();
                if (i % (statements / 500) == 0) {
                    sentences.add(words);
                }
                if (empty) {
                    writer.put(new IndexEntry(statement(i, words), "events/any.yaml", "x"));
                }
            }
            if (empty) {
                writer.commit(commit);
            }
        }
    }

    private static SourcedStatement statement(int number, String words) {
        var like = MODEL.statement().particulars();
        var particulars =
            new Particulars("s" + number, "Says thing number " + number + ".", like.attribution(), like.said(),
                like.subject(), like.citation(), like.curation());
        return new SourcedStatement(
            new Quotation(particulars, new TextQuoteSelector(words, "", ""), null, null, false), MODEL.source());
    }

    private String sentence() {
        var length = 20 + random.nextInt(21);
        var words = new ArrayList<String>(length);
        for (var i = 0; i < length; i++) {
            words.add(word());
        }
        return String.join(" ", words);
    }

    private String word() {
        var rank = Arrays.binarySearch(cumulated, random.nextDouble() * cumulated[WORDS - 1]);
        return "w" + Integer.toString(rank < 0 ? -rank - 1 : rank, 36);
    }

    /** Ours beside a peer, a search for the exact words, and a floor, the one search that finds candidates. */
    private void measure(Edition edition) {
        System.out.printf("%-12s %28s %28s %28s%n", "ms", "check: p50 / p99 / worst", "exact words (peer)",
            "candidates (floor)");
        for (var kind : Message.values()) {
            System.out.printf("%-12s %28s %28s %28s%n", kind,
                timed(kind, text -> checkers.of(edition).check(text, "")),
                timed(kind, text -> search(edition, new Criterion.Phrase(quoted(text)))),
                timed(kind, text -> search(edition, new Criterion.SharesWordPairs(quoted(text)))));
        }
    }

    private static void search(Edition edition, Criterion criterion) {
        edition.index().search(new StatementQuery(List.of(criterion), new Order.ByRelevance(), 0, 24));
    }

    private static String quoted(String text) {
        return text.substring(text.indexOf('“') + 1, text.indexOf('”'));
    }

    private String timed(Message kind, Consumer<String> way) {
        run(kind, way);
        var times = run(kind, way);
        Arrays.sort(times);
        return "%.2f / %.2f / %.2f".formatted(millis(times, 0.5), millis(times, 0.99), millis(times, 1));
    }

    private long[] run(Message kind, Consumer<String> way) {
        var times = new long[CHECKS];
        for (var i = 0; i < CHECKS; i++) {
            var text = kind.of(sentences.get(i % sentences.size()), this);
            var start = System.nanoTime();
            way.accept(text);
            times[i] = System.nanoTime() - start;
        }
        return times;
    }

    private static double millis(long[] times, double share) {
        return times[(int) Math.min(times.length - 1, share * times.length)] / 1e6;
    }

    /** What is asked. */
    private enum Message {
        WHOLE,
        ALTERED,
        PART,
        INVENTED,
        TWO_WORDS;

        String of(String sentence, CheckBenchmark benchmark) {
            var words = sentence.split(" ", -1);
            return switch (this) {
                case WHOLE -> "“" + sentence + "” — Ada Marsh";
                case ALTERED -> "“" + sentence.replace(words[9], "not") + "” — Ada Marsh";
                case PART -> "“" + String.join(" ", Arrays.copyOfRange(words, 5, 13)) + "” — Ada Marsh";
                case INVENTED -> "“" + benchmark.sentence() + "” — Ada Marsh";
                case TWO_WORDS -> "Ada Marsh said “" + words[3] + " " + words[4] + "”";
            };
        }
    }
}
