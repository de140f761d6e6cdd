package readout.ask;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import readout.corpus.CorpusLoader;
import readout.edition.Editions;
import readout.edition.Vectors;
import readout.embedding.OnnxEmbedder;
import readout.search.lucene.LuceneStatementStore;
import readout.search.lucene.LuceneVectorCache;

/**
 * Learns the weights of {@link Ranking} and {@link Confidence} from questions whose answers are known, and prints them. Run
 * it by hand when features change: the folder of an index, then a file of questions.
 */
public final class AskTraining {

    /**
     * How far the scales lean towards answering: a third of the questions to learn from are worded so that hardly a word
     * meets its answer, and without this too many of those would be turned away.
     */
    private static final double LEANING = 0.2;

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private AskTraining() {}

    record Case(String id, String type, String question, Map<String, Integer> grades, Inquiry.Ranked ranked) {}

    public static void main(String[] arguments) throws IOException {
        var index = Path.of(arguments[0]);
        var embedder = new OnnxEmbedder(index.resolve("natives"));
        try (var editions = new Editions(new CorpusLoader(), Path.of("index/corpus"),
            new LuceneStatementStore(index.resolve("lucene"), 2),
            new Vectors(embedder, new LuceneVectorCache(index.resolve("vectors"))), Instant::now)) {
            editions.open();
            var inquiry = new Inquiry(embedder);
            var cases = editions.borrow(edition -> {
                var all = new ArrayList<Case>();
                for (var json : lines(Path.of(arguments[1]))) {
                    var grades = new HashMap<String, Integer>();
                    json.get("relevant").forEach(r -> grades.put(r.get("id").asText(), r.get("grade").asInt()));
                    var q = json.get("q").asText();
                    all.add(new Case(json.get("id").asText(), json.get("type").asText(), q, grades,
                        inquiry.rank(q, Set.of(), TODAY, edition)));
                }
                return all;
            });
            report(cases);
            if (System.getenv("DUMP") != null) {
                editions.borrow(ed -> {
                    try {
                        dump(cases, embedder, Path.of(System.getenv("DUMP")), ed);
                    } catch (IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    }
                    return 1;
                });
            }
            if (arguments.length > 2) {
                ranking(cases);
                confidence(cases);
            }
        }
    }

    private static List<JsonNode> lines(Path file) {
        try {
            var nodes = new ArrayList<JsonNode>();
            for (var line : Files.readAllLines(file)) {
                nodes.add(new ObjectMapper().readTree(line));
            }
            return nodes;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void report(List<Case> cases) {
        var p1 = 0.0;
        var r5 = 0.0;
        var ndcg = 0.0;
        var n = 0;
        var tp = 0;
        var fp = 0;
        var fn = 0;
        for (var c : cases) {
            var ids = Selection.oneEach(c.ranked.candidates().stream().map(Candidate::hit).toList(), 5).stream()
                .map(h -> h.statement().id()).toList();
            var conf = Confidence.score(c.ranked.signs());
            if (conf <= 0) {
                if (c.grades.isEmpty())
                    tp++;
                else
                    fp++;
            } else if (c.grades.isEmpty())
                fn++;
            if (System.getenv("SHOW") != null && (conf > 0) == c.grades.isEmpty()) {
                System.out.printf("ABSTAIN-WRONG %s %s %.2f | %s | %s%n", c.id, c.type, conf, c.question,
                    Arrays.toString(signs(c.ranked)));
            }
            if (c.grades.isEmpty()) {
                continue;
            }
            n++;
            var hit = !ids.isEmpty() && c.grades.containsKey(ids.getFirst());
            p1 += hit ? 1 : 0;
            r5 += ids.stream().filter(c.grades::containsKey).count() / (double) Math.min(5, c.grades.size());
            var dcg = 0.0;
            for (var i = 0; i < ids.size(); i++)
                dcg += (Math.pow(2, c.grades.getOrDefault(ids.get(i), 0)) - 1) / (Math.log(i + 2) / Math.log(2));
            var ideal = c.grades.values().stream().sorted((a, b) -> b - a).limit(10).toList();
            var idcg = 0.0;
            for (var i = 0; i < ideal.size(); i++)
                idcg += (Math.pow(2, ideal.get(i)) - 1) / (Math.log(i + 2) / Math.log(2));
            ndcg += dcg / idcg;
            if (System.getenv("SHOW") != null && !hit) {
                System.out.printf("MISS %s %s | %s%n   %s %s %s%s%n   got %s%n   want %s%n", c.id, c.type, c.question,
                    c.ranked.understanding().kind(),
                    c.ranked.understanding().parts().stream()
                        .map(p -> p instanceof Part.About(var e)
                            ? "about" + e.stream().map(x -> x.slug()).toList()
                            : p instanceof Part.Said(var d) ? "said" + d : p.key())
                        .toList(),
                    c.ranked.understanding().mended(), "", ids, c.grades);
            }
        }
        System.out.printf("n=%d P@1 %.3f R@5 %.3f nDCG %.3f | abstain tp %d fp %d fn %d F1 %.3f%n", n, p1 / n, r5 / n,
            ndcg / n, tp, fp, fn, 2.0 * tp / (2 * tp + fp + fn));
    }

    static final Map<String, float[]> VEC = new HashMap<>();

    static double cos(float[] a, float[] b) {
        var s = 0.0;
        for (var i = 0; i < a.length; i++)
            s += a[i] * b[i];
        return s;
    }

    private static void dump(List<Case> cases, OnnxEmbedder embedder, Path out, readout.edition.Edition ed)
        throws IOException {
        var om = new ObjectMapper();
        var w = new StringBuilder();
        for (var c : cases) {
            var o = om.createObjectNode();
            o.put("id", c.id).put("type", c.type).put("q", c.question).put("y", c.grades.isEmpty() ? 0 : 1);
            var conf = o.putArray("conf");
            for (var x : signs(c.ranked))
                conf.add(x);
            var top = c.ranked.candidates().subList(0, Math.min(5, c.ranked.candidates().size()));
            var q = embedder.queries(List.of(c.question)).getFirst();
            var gists = embedder.passages(top.stream().map(t -> t.statement().gist()).toList());
            var g = o.putArray("gist");
            for (var v : gists)
                g.add(cos(q, v));
            var sims = o.putArray("sims");
            c.ranked.candidates().stream().map(Candidate::similarity).sorted(java.util.Comparator.reverseOrder())
                .limit(50).forEach(sims::add);
            var feats = o.putArray("feats");
            for (var f : c.ranked.features().subList(0, top.size())) {
                var a = feats.addArray();
                for (var k = 0; k < Feature.values().length; k++)
                    a.add(x(f, k));
            }
            var soft = o.putObject("soft");
            var words = new java.util.LinkedHashSet<String>();
            for (var t : top.subList(0, Math.min(1, top.size()))) Word.of(t.statement().gist() + " " + t.statement().text() + " " + String.join(" ", t.statement().subject().topics())).stream().filter(x -> !ContentWords.isSmall(x.folded())).forEach(x -> words.add(x.text()));
            for (var w2 : Word.of(c.question)) { if (ContentWords.isSmall(w2.folded())) continue; var wv = VEC.computeIfAbsent(w2.text(), k -> embedder.queries(List.of(k)).getFirst()); var a = soft.putObject(w2.text()); for (var x : words) a.put(x, cos(wv, VEC.computeIfAbsent(x, k -> embedder.queries(List.of(k)).getFirst()))); }
            o.put("parts", String.join("|", c.ranked.understanding().parts().stream().map(Part::key).toList()));
            w.append(om.writeValueAsString(o)).append((char) 10);
        }
        Files.writeString(out, w);
    }

    static double x(Map<Feature, Double> features, int k) {
        return Weights.value(features, Feature.values()[k]);
    }

    static double[] signs(Inquiry.Ranked ranked) {
        return Arrays.stream(Signs.Sign.values()).mapToDouble(s -> Weights.value(ranked.signs(), s)).toArray();
    }

    /** Pairwise logistic regression: of two candidates for one question the better is to score higher. */
    private static void ranking(List<Case> cases) {
        var size = Feature.values().length;
        var weights = new double[size];
        for (var round = 0; round < 400; round++) {
            var gradient = new double[size];
            var pairs = 0.0;
            for (var c : cases) {
                if (c.grades.isEmpty())
                    continue;
                var f = c.ranked.features();
                for (var i = 0; i < f.size(); i++) {
                    var gi = c.grades.getOrDefault(c.ranked.candidates().get(i).statement().id(), 0);
                    if (gi == 0)
                        continue;
                    var weight = (double) gi / Math.max(1, c.grades.size());
                    var sum = 0.0;
                    var g = new double[size];
                    for (var j = 0; j < f.size(); j++) {
                        var gj = c.grades.getOrDefault(c.ranked.candidates().get(j).statement().id(), 0);
                        if (gj >= gi)
                            continue;
                        var margin = 0.0;
                        for (var k = 0; k < size; k++)
                            margin += weights[k] * (x(f.get(i), k) - x(f.get(j), k));
                        var p = 1 / (1 + Math.exp(margin));
                        sum += 1;
                        // hard negatives count most: p^2
                        for (var k = 0; k < size; k++)
                            g[k] += p * p * (x(f.get(i), k) - x(f.get(j), k));
                    }
                    if (sum == 0)
                        continue;
                    for (var k = 0; k < size; k++)
                        gradient[k] += weight * g[k];
                    pairs += weight;
                }
            }
            for (var k = 0; k < size; k++)
                weights[k] += 0.3 * (gradient[k] / pairs - 0.004 * weights[k]);
        }
        for (var feature : Feature.values())
            System.out.printf("        WEIGHTS.put(Feature.%s, %.2f);%n", feature, weights[feature.ordinal()]);
    }

    private static void confidence(List<Case> cases) {
        var examples = cases.stream().map(c -> signs(c.ranked)).toArray(double[][]::new);
        var answerable = new boolean[cases.size()];
        for (var i = 0; i < answerable.length; i++) {
            answerable[i] = !cases.get(i).grades.isEmpty();
        }
        var weights = LogisticRegression.learn(examples, answerable, 0.002);
        weights[weights.length - 1] += LEANING;
        System.out.println("CONFIDENCE " + Arrays.toString(weights));
    }
}
