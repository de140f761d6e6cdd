package readout.ask;

import java.util.Map;
import readout.ask.Signs.Sign;

/**
 * Whether the best candidate answers a question at all: a logistic regression over {@link Signs}, learnt from questions with
 * and without an answer. See {@code docs/ASK.md}.
 */
final class Confidence {

    private static final Weights<Sign> WEIGHTS = new Weights<>(Map.ofEntries(
        Map.entry(Sign.SIMILARITY, 1.71),
        Map.entry(Sign.MATTER, 1.25),
        Map.entry(Sign.UNHEARD, -0.97),
        Map.entry(Sign.STRANGERS, -0.70),
        Map.entry(Sign.SILENT, -1.95),
        Map.entry(Sign.STRANGER_ASKED, -1.69),
        Map.entry(Sign.SAID_BY, 1.04),
        Map.entry(Sign.SAID_BY_OTHERS, -1.20),
        Map.entry(Sign.NO_SUCH_DAYS, -1.84),
        Map.entry(Sign.BY, 0.91),
        Map.entry(Sign.NOT_BY, 0.03),
        Map.entry(Sign.ON, 0.76),
        Map.entry(Sign.NOT_SAID, -0.47),
        Map.entry(Sign.LEAD, 1.36),
        Map.entry(Sign.DID_OTHERS, -1.09)));

    private static final double BIAS = -1.94;

    private Confidence() {}

    static boolean isEnough(Map<Sign, Double> signs) {
        return score(signs) > 0;
    }

    /** Above 0 where it is likelier than not. */
    static double score(Map<Sign, Double> signs) {
        return BIAS + WEIGHTS.sum(signs);
    }
}
