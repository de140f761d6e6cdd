package readout.eval;

import java.util.List;
import readout.search.Hit;

/**
 * What one way of answering made of a question.
 *
 * @param ranking ids of statements, the best first
 */
record AskResult(AskCase asked, List<String> ranking, boolean abstained) {

    /** How far down statements are looked at. */
    static final int DEPTH = 10;

    static AskResult of(AskCase asked, List<Hit> found, boolean abstained) {
        return new AskResult(asked, found.stream().map(hit -> hit.statement().id()).toList(), abstained);
    }

    RankingMetrics metrics() {
        return RankingMetrics.of(ranking, asked.grades());
    }

    /** Whether the first statement answers it, or none was shown where none does. */
    boolean isRight() {
        return asked.isAnswerable() ? !abstained && metrics().precisionAt1() > 0 : abstained;
    }
}
