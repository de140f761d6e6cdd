package readout.ask;

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

    private Ranking() {}

    static double score(Map<Feature, Double> features) {
        return WEIGHTS.sum(features);
    }
}
