package readout.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import readout.search.Analysis.Form;

/**
 * The terms of what one search asks for. Finding and marking both need them; a search of few hits would spend much of its
 * time on them. For one search.
 */
public final class RememberedTerms {

    private final Analysis analysis;
    private final Map<Asked, List<String>> terms = new HashMap<>();

    private record Asked(Form form, String text) {}

    public RememberedTerms(Analysis analysis) {
        this.analysis = analysis;
    }

    /** As {@link Analysis#terms}. */
    public List<String> of(Form form, String text) {
        return terms.computeIfAbsent(new Asked(form, text), asked -> analysis.terms(asked.form, asked.text));
    }
}
