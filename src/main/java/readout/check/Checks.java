package readout.check;

import java.util.List;

/**
 * What came of checking a message.
 *
 * @param findings one for each quotation, in the order of the message; none when it quotes nothing
 * @param passedOver how many more quotations the message has than are checked at once
 */
public record Checks(List<Finding> findings, int passedOver) {

    public Checks {
        findings = List.copyOf(findings);
    }
}
