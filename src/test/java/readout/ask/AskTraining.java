package readout.ask;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import readout.corpus.CorpusLoader;
import readout.edition.Edition;
import readout.edition.Editions;
import readout.edition.FolderOrigin;
import readout.edition.Ledger;
import readout.edition.Vectors;
import readout.embedding.OnnxEmbedder;
import readout.search.lucene.LuceneStatementStore;
import readout.search.lucene.LuceneVectorCache;

/**
 * Learns the weights of {@link Ranking} and {@link Confidence} from questions whose answers are known, and prints them. To be
 * run by hand when features change: a folder for an index, then a file of questions as {@code eval ask} takes it.
 */
public final class AskTraining {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    /** On how large weights are penalised. */
    private static final double PENALTY = 0.002;

    /**
     * How far the scales lean towards answering: a sixth of the questions to learn from are worded so that hardly a word
     * meets its answer, and without this too many of those would be turned away.
     */
    private static final double LEANING = 0.5;

    private AskTraining() {}

    /** A question with what was found for it. */
    record Case(Map<String, Integer> grades, Inquiry.Ranked ranked) {

        int grade(int candidate) {
            return grades.getOrDefault(ranked.candidates().get(candidate).statement().id(), 0);
        }
    }

    public static void main(String[] arguments) throws IOException {
        var index = Path.of(arguments[0]);
        var questions = Files.readAllLines(Path.of(arguments[1]));
        var embedder = new OnnxEmbedder(index.resolve("natives"));
        var vectors = new Vectors(embedder, new LuceneVectorCache(index.resolve("vectors")));
        var store = new LuceneStatementStore(index.resolve("lucene"), 1);
        try (var editions =
            new Editions(new CorpusLoader(), new FolderOrigin(new CorpusLoader(), Path.of("index/corpus")), store,
                new Ledger(index.resolve("ledger")), vectors, Instant::now, _ -> {})) {
            editions.open();
            List<Case> cases = editions.borrow(edition -> cases(questions, new Inquiry(embedder), edition));
            print("Feature", Feature.values(), PairwiseRanking.learn(cases));
            print("Sign", Signs.Sign.values(), confidence(cases));
        }
    }

    private static List<Case> cases(List<String> questions, Inquiry inquiry, Edition edition) {
        var cases = new ArrayList<Case>();
        for (var line : questions) {
            var json = read(line);
            var grades = new HashMap<String, Integer>();
            json.get("relevant").forEach(each -> grades.put(each.get("id").asText(), each.get("grade").asInt()));
            cases.add(new Case(grades, inquiry.rank(json.get("q").asText(), Set.of(), TODAY, edition)));
        }
        return cases;
    }

    private static JsonNode read(String line) {
        try {
            return new ObjectMapper().readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double[] confidence(List<Case> cases) {
        var examples = cases.stream().map(each -> signs(each.ranked())).toArray(double[][]::new);
        var answerable = new boolean[cases.size()];
        for (var i = 0; i < answerable.length; i++) {
            answerable[i] = !cases.get(i).grades().isEmpty();
        }
        var weights = LogisticRegression.learn(examples, answerable, PENALTY);
        weights[weights.length - 1] += LEANING;
        return weights;
    }

    private static double[] signs(Inquiry.Ranked ranked) {
        return Arrays.stream(Signs.Sign.values()).mapToDouble(sign -> Weights.value(ranked.signs(), sign)).toArray();
    }

    /** The weights as they stand in the code; a last one beyond the names is the bias. */
    private static void print(String type, Enum<?>[] names, double[] weights) {
        for (var i = 0; i < names.length; i++) {
            System.out.printf(Locale.ROOT, "        Map.entry(%s.%s, %.2f),%n", type, names[i], weights[i]);
        }
        if (weights.length > names.length) {
            System.out.printf(Locale.ROOT, "    BIAS = %.2f%n", weights[names.length]);
        }
    }
}
