package readout.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import readout.model.Span;
import readout.search.Analysis.Form;
import readout.search.Analysis.Token;

/**
 * Where a query's words and phrases stand in a text. The text is analysed again as it was for the index, so what is found
 * and what is marked cannot part; only the hits shown are. Immutable.
 */
public final class Highlighting {

    /** So many terms are gone through faster than one is hashed. */
    private static final int FEW = 16;

    private final Analysis analysis;
    private final RememberedTerms terms;

    /** For each form the runs of terms to mark, by their first term. */
    private final Map<Form, Map<String, List<List<String>>>> runs = new EnumMap<>(Form.class);

    /** The terms of the forms in which only a few single ones are marked: then no other one need be kept. */
    private final Map<Form, List<String>> singles = new EnumMap<>(Form.class);

    public Highlighting(Analysis analysis, List<Criterion> criteria) {
        this(analysis, new RememberedTerms(analysis), criteria);
    }

    /** @param terms of the same analysis */
    public Highlighting(Analysis analysis, RememberedTerms terms, List<Criterion> criteria) {
        this.analysis = analysis;
        this.terms = terms;
        criteria.forEach(this::add);
        runs.forEach((form, byFirst) -> {
            if (byFirst.size() <= FEW
                && byFirst.values().stream().flatMap(List::stream).allMatch(run -> run.size() == 1)) {
                singles.put(form, List.copyOf(byFirst.keySet()));
            }
        });
    }

    private void add(Criterion criterion) {
        switch (criterion) {
            case Criterion.Words(var terms, _) ->
                terms.stream().flatMap(term -> term.spellings().stream()).forEach(s -> add(Form.WORDS, s));
            case Criterion.Phrase(var text) -> add(Form.EXACT, text);
            case Criterion.SharesWordPairs _,Criterion.SpokenBy _,Criterion.ForParty _,Criterion.ForNoParty _,Criterion.About _,Criterion.OnTopic _,Criterion.SaidBetween _ ->
                {}
        }
    }

    private void add(Form form, String text) {
        var run = terms.of(form, text);
        if (!run.isEmpty()) {
            var byFirst = runs.computeIfAbsent(form, _ -> new HashMap<>());
            var same = byFirst.computeIfAbsent(run.getFirst(), _ -> new ArrayList<>());
            if (!same.contains(run)) {
                same.add(run);
            }
        }
    }

    /** A hit with these marked. */
    public Hit mark(Hit hit) {
        return runs.isEmpty() ? hit : new Hit(hit.sourced(), hit.learned(), in(hit.statement().text()));
    }

    /** From left to right; those that overlap or touch are one. */
    public List<Span> in(String text) {
        if (runs.isEmpty()) {
            return List.of();
        }
        var found = new ArrayList<Span>();
        runs.forEach((form, byFirst) -> {
            var single = singles.get(form);
            if (single == null) {
                found.addAll(found(analysis.tokens(form, text), byFirst));
            } else {
                analysis.read(form, text, (term, start, end) -> {
                    if (isAmong(single, term)) {
                        found.add(new Span(start, end));
                    }
                });
            }
        });
        found.sort(Comparator.comparingInt(Span::start));
        var merged = new ArrayList<Span>();
        found.forEach(span -> merge(merged, span));
        return merged;
    }

    private static List<Span> found(List<Token> tokens, Map<String, List<List<String>>> byFirst) {
        var spans = new ArrayList<Span>();
        for (var i = 0; i < tokens.size(); i++) {
            for (var run : byFirst.getOrDefault(tokens.get(i).term(), List.of())) {
                if (stands(run, tokens, i)) {
                    spans.add(new Span(tokens.get(i).start(), tokens.get(i + run.size() - 1).end()));
                }
            }
        }
        return spans;
    }

    private static boolean stands(List<String> run, List<Token> tokens, int at) {
        if (at + run.size() > tokens.size()) {
            return false;
        }
        for (var i = 0; i < run.size(); i++) {
            if (!run.get(i).equals(tokens.get(at + i).term())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAmong(List<String> few, CharSequence term) {
        for (var i = 0; i < few.size(); i++) {
            var each = few.get(i);
            if (each.length() == term.length() && each.charAt(0) == term.charAt(0) && each.contentEquals(term)) {
                return true;
            }
        }
        return false;
    }

    private static void merge(List<Span> merged, Span span) {
        if (merged.isEmpty() || span.start() > merged.getLast().end()) {
            merged.add(span);
            return;
        }
        var last = merged.removeLast();
        merged.add(new Span(last.start(), Math.max(last.end(), span.end())));
    }
}
