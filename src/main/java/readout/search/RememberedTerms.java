package readout.search;

import java.util.EnumMap;
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
    private final Map<Form, Map<String, List<String>>> terms = new EnumMap<>(Form.class);

    public RememberedTerms(Analysis analysis) {
        this.analysis = analysis;
    }

    /** As {@link Analysis#terms}. */
    public List<String> of(Form form, String text) {
        return terms.computeIfAbsent(form, _ -> new HashMap<>()).computeIfAbsent(text, _ -> analysis.terms(form, text));
    }
}
