package readout.state;

import java.time.Instant;

/**
 * Something asked, or given to be checked, that nothing in the corpus answers. It does not say who asked.
 *
 * @param edition number of the edition that was asked
 * @param command the command that was asked, such as {@code ask}
 * @param question as it was put, without what names single people or tells where to reach them
 */
public record UnansweredQuestion(Instant at, long edition, String command, String question) {

    public UnansweredQuestion {
        question = WithoutNames.of(question);
    }
}
