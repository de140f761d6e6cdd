package readout.eval;

import readout.model.Fidelity;

/**
 * What one way of checking made of a case.
 *
 * @param statement the id of the statement it named first; empty for none
 */
record CheckResult(CheckCase asked, Fidelity found, String statement) {

    boolean isKindRight() {
        return found == asked.expected();
    }

    boolean isStatementRight() {
        return statement.equals(asked.statement());
    }

    /** The worst that can happen: words turned round are said to be somebody's. */
    boolean isFlipCalledVerbatim() {
        return asked.expected() == Fidelity.ALTERED && found == Fidelity.VERBATIM;
    }

    boolean isFalselyMisattributed() {
        return asked.expected() != Fidelity.MISATTRIBUTED && found == Fidelity.MISATTRIBUTED;
    }
}
