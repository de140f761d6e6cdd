package readout.search;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import readout.search.Analysis.Form;

/**
 * Which pairs of adjoining words of a text are asked for. The rare ones find its statement; the common ones would only make
 * an engine look at thousands of others.
 */
public final class PairRuns {

    /** Of so many pairs in a row the rarest few are asked for, so that every part of a text has its share. */
    private static final int RUN = 8;

    private static final int OF_A_RUN = 4;
    private static final int MOST_RUNS = 24;

    private PairRuns() {}

    /** The different pairs of a text, some in a row; of a long one those of some places all over it. */
    public static List<List<String>> of(Analysis analysis, String text) {
        var pairs = analysis.terms(Form.PAIRS, text).stream().distinct().toList();
        var step = RUN * Math.max(1, Math.ceilDiv(pairs.size(), RUN * MOST_RUNS));
        return IntStream.range(0, Math.ceilDiv(pairs.size(), step))
            .mapToObj(run -> pairs.subList(run * step, Math.min(pairs.size(), run * step + RUN)))
            .toList();
    }

    /**
     * Those of a run to ask for, the rarest first.
     *
     * @param statements how many statements hold one; those that none holds are left out
     */
    public static <P> List<P> rarest(List<P> run, ToLongFunction<P> statements) {
        return run.stream()
            .filter(pair -> statements.applyAsLong(pair) > 0)
            .sorted(Comparator.comparingLong(statements))
            .limit(OF_A_RUN)
            .toList();
    }
}
