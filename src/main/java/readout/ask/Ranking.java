package readout.ask;

import java.util.Map;

/** Puts candidates in order by their features. The weights were learnt; see {@code docs/ASK.md}. */
final class Ranking {

    private static final Weights<Feature> WEIGHTS = new Weights<>(Map.ofEntries(
        Map.entry(Feature.SIMILARITY, 4.94),
        Map.entry(Feature.WORDS, -1.16),
        Map.entry(Feature.CONTEXT, 4.16),
        Map.entry(Feature.FUSED, 1.09),
        Map.entry(Feature.BY, 0.61),
        Map.entry(Feature.NOT_BY, -0.98),
        Map.entry(Feature.ABOUT, 0.89),
        Map.entry(Feature.SAID, 0.80),
        Map.entry(Feature.NOT_SAID, -0.80),
        Map.entry(Feature.ON, 0.95),
        Map.entry(Feature.OF, 0.48),
        Map.entry(Feature.NOT_DENIED, -0.40),
        Map.entry(Feature.DENIED, -0.10),
        Map.entry(Feature.IN_ORDER, 1.66),
        Map.entry(Feature.QUOTATION, -0.06),
        Map.entry(Feature.OMISSION, 0.07),
        Map.entry(Feature.EDITORIAL, 0.44),
        Map.entry(Feature.REPEAT, -0.45)));

    private Ranking() {}

    static double score(Map<Feature, Double> features) {
        return WEIGHTS.sum(features);
    }
}
