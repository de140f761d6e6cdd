package readout.search.opensearch;

import java.util.List;
import java.util.stream.Collectors;
import readout.search.Analysis;
import readout.search.Analysis.Form;

/** Our terms as one text that the cluster takes apart again. */
final class Terms {

    /** A control character, which ends every word, so that no term holds it. */
    static final String SEPARATOR = "\u001F";

    /** What stands for a term of nothing, such as a word of accents alone becomes: the cluster would pass it over. */
    private static final String NOTHING = "\u001E";

    private Terms() {}

    static String joined(Analysis analysis, Form form, String text) {
        return joined(analysis.terms(form, text));
    }

    static String joined(List<String> terms) {
        return terms.stream().map(term -> term.isEmpty() ? NOTHING : term).collect(Collectors.joining(SEPARATOR));
    }
}
