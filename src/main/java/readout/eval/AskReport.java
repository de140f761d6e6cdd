package readout.eval;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import readout.ask.Inquiry;
import readout.edition.Edition;
import readout.embedding.Embedder;

/** The figures of answering a file of questions, beside plainer ways, by type of question. */
public final class AskReport {

    private static final String ROW = "%-16s%-16s%6s%8s%8s%10s%9s%14s%8s%8s";

    private AskReport() {}

    /**
     * The figures, as text.
     *
     * @param today from which relative dates in questions are counted
     * @param misses whether to list every question that was not answered rightly
     */
    public static String of(
        List<AskCase> cases, Edition edition, Embedder embedder, LocalDate today, boolean misses) {
        var ways = new ArrayList<AskWay>(List.of(new AskWay.Words(edition)));
        if (embedder.ailment().isEmpty()) {
            ways.add(new AskWay.Vectors(edition, embedder));
        }
        ways.add(new AskWay.Whole(edition, new Inquiry(embedder), today));
        var results = ways.stream().map(way -> cases.stream().map(way::ask).toList()).toList();
        var lines = new ArrayList<String>();
        lines.add(cases.size() + " questions, " + cases.stream().filter(AskCase::isAnswerable).count()
            + " with an answer; edition " + edition.stamp().number() + " of " + edition.stamp().statements()
            + " statements" + (embedder.ailment().isEmpty() ? "" : "; no vectors: " + embedder.ailment()));
        lines.add("");
        lines.add(ROW.formatted("type", "way", "n", "P@1", "MRR", "recall@5", "nDCG@10", "abstention P", "R", "F1"));
        var types = Stream.concat(Stream.of(""), cases.stream().map(AskCase::type).distinct().sorted()).toList();
        for (var type : types) {
            for (var way = 0; way < ways.size(); way++) {
                lines.add(row(type, ways.get(way).name(), results.get(way)));
            }
        }
        if (misses) {
            lines.add("");
            results.getLast().stream().filter(result -> !result.isRight()).map(AskReport::miss).forEach(lines::add);
        }
        return String.join("\n", lines) + "\n";
    }

    private static String row(String type, String way, List<AskResult> all) {
        var results = all.stream().filter(result -> type.isEmpty() || result.asked().type().equals(type)).toList();
        var answerable = results.stream().filter(result -> result.asked().isAnswerable()).toList();
        var mean = RankingMetrics.mean(answerable.stream().map(AskResult::metrics).toList());
        var none = answerable.isEmpty();
        var abstained = results.stream().filter(AskResult::abstained).count();
        var rightly = results.stream().filter(result -> result.abstained() && !result.asked().isAnswerable()).count();
        var unanswerable = (long) results.size() - answerable.size();
        return ROW.formatted(
            type.isEmpty() ? "all" : type, way, results.size(),
            none ? "–" : figure(mean.precisionAt1()),
            none ? "–" : figure(mean.reciprocalRank()),
            none ? "–" : figure(mean.recallAt5()),
            none ? "–" : figure(mean.gainAt10()),
            share(rightly, abstained), share(rightly, unanswerable), share(2 * rightly, abstained + unanswerable));
    }

    private static String share(long part, long whole) {
        return whole == 0 ? "–" : figure((double) part / whole);
    }

    private static String figure(double value) {
        return String.format(Locale.ENGLISH, "%.3f", value);
    }

    private static String miss(AskResult result) {
        var asked = result.asked();
        return asked.id() + " " + asked.type() + ": " + asked.question()
            + "\n    wanted "
            + (asked.isAnswerable() ? asked.grades().keySet().stream().sorted().toList() : "no answer")
            + "\n    " + (result.abstained() ? "abstained" : "answered " + result.ranking());
    }
}
