package readout.ask;

import readout.model.Statement;
import readout.search.Hit;

/**
 * A statement that may answer a question.
 *
 * @param similarity of its vector to the question's, as a cosine; no more than that of any known where it is not known
 * @param fused its score by {@link Fusion}, from 0 to 1
 */
record Candidate(Hit hit, double similarity, double fused) {

    Statement statement() {
        return hit.statement();
    }
}
