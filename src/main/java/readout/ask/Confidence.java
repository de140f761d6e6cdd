package readout.ask;

import java.util.Map;
import readout.ask.Signs.Sign;

/**
 * Whether the best candidate answers a question at all: a logistic regression over {@link Signs}, learnt from questions with
 * and without an answer. See {@code docs/ASK.md}.
 */
final class Confidence {

    private static final Weights<Sign> WEIGHTS = new Weights<>(Map.ofEntries(
        Map.entry(Sign.SIMILARITY, 2.28),
        Map.entry(Sign.MATTER, 1.04),
        Map.entry(Sign.UNHEARD, -1.43),
        Map.entry(Sign.STRANGERS, -1.23),
        Map.entry(Sign.SILENT, -2.01),
        Map.entry(Sign.STRANGER_ASKED, -1.05),
        Map.entry(Sign.SAID_BY, 1.08),
        Map.entry(Sign.SAID_BY_OTHERS, -1.45),
        Map.entry(Sign.NO_SUCH_DAYS, -0.88),
        Map.entry(Sign.BY, 1.56),
        Map.entry(Sign.NOT_BY, 0.12),
        Map.entry(Sign.ON, 0.67),
        Map.entry(Sign.SAID, 1.54),
        Map.entry(Sign.NOT_SAID, -0.71),
        Map.entry(Sign.ABOUT, -0.51),
        Map.entry(Sign.OF, -0.05),
        Map.entry(Sign.WORDS, -0.90),
        Map.entry(Sign.NOT_DENIED, 0.47),
        Map.entry(Sign.DENIED, -0.44),
        Map.entry(Sign.OMISSION, 0.28),
        Map.entry(Sign.IN_ORDER, 1.10),
        Map.entry(Sign.LEAD, 2.30),
        Map.entry(Sign.WHETHER, -0.54),
        Map.entry(Sign.WHO, 1.12),
        Map.entry(Sign.DID_OTHERS, -0.10)));

    private static final double BIAS = -2.24;

    private Confidence() {}

    static boolean isEnough(Map<Sign, Double> signs) {
        return score(signs) > 0;
    }

    /** Above 0 where it is likelier than not. */
    static double score(Map<Sign, Double> signs) {
        return BIAS + WEIGHTS.sum(signs);
    }
}
