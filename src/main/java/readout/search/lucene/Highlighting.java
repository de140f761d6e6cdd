package readout.search.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.CharArraySet;
import readout.model.Span;
import readout.search.Criterion;
import readout.search.lucene.StatementAnalyzer.Token;

/**
 * Where a query's words and phrases stand in a text. The text is analysed again as it was for the index, so what is found
 * and what is marked cannot part; only the hits shown are. Immutable.
 */
final class Highlighting {

    private final StatementAnalyzer analyzer;

    /** For each field the runs of terms to mark, by their first term. */
    private final Map<String, Map<String, List<List<String>>>> runs = new HashMap<>();

    /** The terms of the fields in which only single ones are marked: then no other one need be kept. */
    private final Map<String, CharArraySet> singles = new HashMap<>();

    Highlighting(StatementAnalyzer analyzer, List<Criterion> criteria) {
        this.analyzer = analyzer;
        criteria.forEach(this::add);
        runs.forEach((field, byFirst) -> {
            if (byFirst.values().stream().flatMap(List::stream).allMatch(run -> run.size() == 1)) {
                singles.put(field, new CharArraySet(byFirst.keySet(), false));
            }
        });
    }

    private void add(Criterion criterion) {
        switch (criterion) {
            case Criterion.Words(var terms, _) ->
                terms.stream().flatMap(term -> term.spellings().stream()).forEach(s -> add(StatementFields.WORDS, s));
            case Criterion.Phrase(var text) -> add(StatementFields.EXACT, text);
            case Criterion.SharesWordPairs _,Criterion.SpokenBy _,Criterion.ForParty _,Criterion.ForNoParty _,Criterion.About _,Criterion.OnTopic _,Criterion.SaidBetween _ ->
                {}
        }
    }

    private void add(String field, String text) {
        var run = analyzer.terms(field, text);
        if (!run.isEmpty()) {
            var byFirst = runs.computeIfAbsent(field, _ -> new HashMap<>());
            var same = byFirst.computeIfAbsent(run.getFirst(), _ -> new ArrayList<>());
            if (!same.contains(run)) {
                same.add(run);
            }
        }
    }

    /** From left to right; those that overlap or touch are one. */
    List<Span> in(String text) {
        var found = new ArrayList<Span>();
        runs.forEach((field, byFirst) -> {
            var single = singles.get(field);
            if (single == null) {
                found.addAll(found(analyzer.tokens(field, text), byFirst));
            } else {
                analyzer.read(field, text, (term, start, end) -> {
                    if (single.contains(term)) {
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

    private static void merge(List<Span> merged, Span span) {
        if (merged.isEmpty() || span.start() > merged.getLast().end()) {
            merged.add(span);
            return;
        }
        var last = merged.removeLast();
        merged.add(new Span(last.start(), Math.max(last.end(), span.end())));
    }
}
