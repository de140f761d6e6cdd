package readout.eval;

import java.util.Comparator;
import readout.check.Checker;
import readout.check.Checkers;
import readout.check.Finding;
import readout.edition.Edition;
import readout.model.Fidelity;

/** A way to check a message. */
interface CheckWay {

    String name();

    CheckResult check(CheckCase asked);

    /** Ours. Of several quotations in a message the one with the gravest kind counts. */
    record Whole(Checker checker) implements CheckWay {

        Whole(Edition edition) {
            this(new Checkers().of(edition));
        }

        @Override
        public String name() {
            return "readout";
        }

        @Override
        public CheckResult check(CheckCase asked) {
            return checker.check(asked.text(), asked.speaker()).findings().stream()
                .min(Comparator.comparing(Finding::fidelity))
                .map(finding -> new CheckResult(asked, finding.fidelity(), statement(finding)))
                .orElseGet(() -> new CheckResult(asked, Fidelity.NOT_FOUND, ""));
        }

        private static String statement(Finding finding) {
            return finding.statements().isEmpty() ? "" : finding.statements().getFirst().statement().id();
        }
    }
}
