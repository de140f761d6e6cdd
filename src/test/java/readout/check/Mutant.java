package readout.check;

import java.util.Locale;
import readout.model.Fidelity;

/**
 * A message made from a held statement, and what checking it has to come to.
 *
 * @param speaker the claimed one, apart from the text; empty when the text names it or nobody does
 * @param statement the id to be named; empty for none
 */
record Mutant(String id, String text, String speaker, Fidelity expected, String statement) {

    String kind() {
        return expected.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
