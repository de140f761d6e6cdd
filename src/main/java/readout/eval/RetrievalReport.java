package readout.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import readout.embedding.Embedder;
import readout.eval.Retrieval.Part;
import readout.eval.Retrieval.Scores;
import readout.search.StatementStore;

/** The figures of searching a collection, part by part, and the time it takes. */
public final class RetrievalReport {

    private static final String ROW = "%-10s%9s%9s%9s%9s%9s%9s%11s%11s%11s";
    private static final double MILLIS = 1_000;

    private RetrievalReport() {}

    /**
     * The figures, as text.
     *
     * @param engine opens a store in a folder, which is empty
     */
    public static String of(TestCollection collection, Embedder embedder, Function<Path, StatementStore> engine)
        throws IOException {
        try (var folder = ScratchFolder.make(); var store = engine.apply(folder.path())) {
            var spent = write(collection, embedder, store);
            try (var index = store.open(store.latest().orElseThrow()).orElseThrow()) {
                var scores = new Retrieval(index, embedder).run(collection.queries());
                return text(collection, embedder.ailment(), spent, scores);
            }
        }
    }

    private static CollectionWriter.Spent write(TestCollection collection, Embedder embedder, StatementStore store)
        throws IOException {
        try (var writer = store.write().orElseThrow()) {
            return new CollectionWriter(writer, embedder).write(collection);
        }
    }

    private static String text(
        TestCollection collection, String ailment, CollectionWriter.Spent spent, Map<Part, Scores> scores) {
        var lines = new ArrayList<String>();
        lines.addAll(summary(collection, ailment));
        lines.add("");
        lines.add(ROW.formatted(
            "", "MAP", "MAP@5", "MRR", "nDCG@10", "P@1", "recall@5", "mean ms", "p50 ms", "p99 ms"));
        scores.forEach((part, found) -> lines.add(row(part.label(), found)));
        lines.add("");
        lines.add(indexing(collection, spent));
        return String.join("\n", lines) + "\n";
    }

    private static List<String> summary(TestCollection collection, String ailment) {
        var lines = new ArrayList<String>();
        lines.add(count(collection.size()) + " documents, " + count(collection.queries().size())
            + " queries; rankings of " + count(Retrieval.DEPTH));
        var passedOver = collection.passedOver();
        say(lines, passedOver.queries(), "queries without a relevant document");
        say(lines, passedOver.ofUnknownQueries(), "judgements whose query is not there");
        say(lines, passedOver.ofUnknownDocuments(), "judgements whose document is not there");
        if (!ailment.isEmpty()) {
            lines.add("no vectors: " + ailment);
        }
        return lines;
    }

    private static void say(List<String> lines, int number, String what) {
        if (number > 0) {
            lines.add(what + ", passed over: " + count(number));
        }
    }

    private static String row(String name, Scores scores) {
        var mean = RankingMetrics.mean(scores.metrics());
        var times = scores.times();
        return ROW.formatted(
            name, figure(mean.averagePrecision()), figure(mean.averagePrecisionAt5()), figure(mean.reciprocalRank()),
            figure(mean.gainAt10()), figure(mean.precisionAt1()), figure(mean.recallAt5()),
            rounded(times.mean()), rounded(times.percentile(50)), rounded(times.percentile(99)));
    }

    private static String indexing(TestCollection collection, CollectionWriter.Spent spent) {
        var seconds = seconds(spent.whole());
        return "indexing: " + rounded(seconds) + " s, of which embedding " + rounded(seconds(spent.embedding()))
            + " s and writing " + rounded(seconds(spent.writing())) + " s; "
            + count(Math.round(collection.size() / Math.max(seconds, 1 / MILLIS))) + " documents a second";
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / MILLIS;
    }

    private static String figure(double value) {
        return String.format(Locale.ENGLISH, "%.3f", value);
    }

    private static String rounded(double value) {
        return String.format(Locale.ENGLISH, "%,.1f", value);
    }

    private static String count(long number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }
}
