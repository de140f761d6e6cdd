package readout.ask;

import java.util.List;
import java.util.Map;

/** Puts candidates in order by their features. The weights were learnt; see {@code docs/ASK.md}. */
final class Ranking {

    private static final Weights<Feature> WEIGHTS = new Weights<>(Map.ofEntries(
        Map.entry(Feature.SIMILARITY, 4.79),
        Map.entry(Feature.WORDS, -0.76),
        Map.entry(Feature.CONTEXT, 3.51),
        Map.entry(Feature.FUSED, 1.14),
        Map.entry(Feature.BY, 0.76),
        Map.entry(Feature.NOT_BY, -0.78),
        Map.entry(Feature.ABOUT, 0.92),
        Map.entry(Feature.SAID, 0.95),
        Map.entry(Feature.NOT_SAID, -0.95),
        Map.entry(Feature.ON, 0.98),
        Map.entry(Feature.OF, 0.42),
        Map.entry(Feature.NOT_DENIED, -0.43),
        Map.entry(Feature.DENIED, -0.04),
        Map.entry(Feature.IN_ORDER, 1.31),
        Map.entry(Feature.QUOTATION, -0.16),
        Map.entry(Feature.OMISSION, -0.11),
        Map.entry(Feature.EDITORIAL, 0.46),
        Map.entry(Feature.REPEAT, -0.15)));

    /** What scores so much less than the best is hardly ever an answer beside it. */
    private static final double FAR_BEHIND = 3;

    private Ranking() {}

    /** How many of candidates in order, given by their features, are worth showing with the first. */
    static int notFarBehind(List<Map<Feature, Double>> ranked) {
        var least = score(ranked.getFirst()) - FAR_BEHIND;
        return (int) ranked.stream().takeWhile(features -> score(features) >= least).count();
    }

    static double score(Map<Feature, Double> features) {
        return WEIGHTS.sum(features);
    }
}
