package readout.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import readout.corpus.Registry;
import readout.corpus.Registry.Naming;
import readout.model.Folding;
import readout.search.Criterion;
import readout.search.Criterion.Term;

/** Reads what a person typed into a search box. */
final class TypedWords {

    private static final String QUOTE = "[\"“”„‟«»＂]";
    private static final Pattern QUOTED = Pattern.compile(QUOTE + "([^\"“”„‟«»＂]*)" + QUOTE);
    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}]+|(?:['’]s)?[^\\p{L}\\p{M}\\p{N}]*$");

    /** Words that say nothing of what is looked for. Negations are not among them. */
    private static final Set<String> SMALL = Set.of(
        "a", "an", "the", "of", "and", "or", "to", "in", "on", "at", "by", "for", "with", "from", "is", "are", "was",
        "were", "be", "been", "that", "this", "it", "as");

    /** No name is longer; what is would only take long to look at. */
    private static final int LONGEST_NAME = 200;

    private final Registry registry;

    TypedWords(Registry registry) {
        this.registry = registry;
    }

    List<Criterion> criteria(String typed) {
        var quoted = QUOTED.matcher(typed);
        var phrases = quoted.results().map(match -> match.group(1)).filter(text -> !text.isBlank()).toList();
        var terms = terms(quoted.replaceAll(" "));
        var telling = terms.stream().filter(term -> !isSmall(term)).toList();
        var kept = telling.isEmpty() && phrases.isEmpty() ? terms : telling;
        var criteria = new ArrayList<Criterion>();
        if (!kept.isEmpty()) {
            criteria.add(new Criterion.Words(kept, true));
        }
        phrases.forEach(phrase -> criteria.add(new Criterion.Phrase(phrase)));
        return criteria;
    }

    private static boolean isSmall(Term term) {
        return term.speakers().isEmpty() && term.spellings().size() == 1
            && SMALL.contains(Folding.fold(term.spellings().getFirst()));
    }

    private List<Term> terms(String typed) {
        var words = Pattern.compile("[\\s\"“”„‟«»＂]+").splitAsStream(typed).filter(word -> !word.isEmpty()).toList();
        var terms = new ArrayList<Term>();
        for (var next = 0; next < words.size();) {
            var name = longestName(words.subList(next, words.size()));
            terms.add(name.map(Name::term).orElse(new Term(List.of(words.get(next)), List.of())));
            next += name.map(Name::words).orElse(1);
        }
        return terms;
    }

    private Optional<Name> longestName(List<String> words) {
        for (var length = Math.min(words.size(), registry.longestSpelling()); length > 0; length--) {
            var typed = Folding.fold(String.join(" ", words.subList(0, length)));
            var namings = namings(typed);
            if (!namings.isEmpty()) {
                return Optional.of(new Name(term(namings), length));
            }
        }
        return Optional.empty();
    }

    /** As typed ("U.S."), or else without what surrounds a name ("Zelensky’s?"). */
    private List<Naming> namings(String typed) {
        if (typed.length() > LONGEST_NAME) {
            return List.of();
        }
        var exact = registry.namings(typed);
        return exact.isEmpty() ? registry.namings(EDGES.matcher(typed).replaceAll("")) : exact;
    }

    private static Term term(List<Naming> namings) {
        return new Term(
            namings.stream().flatMap(naming -> naming.spellings().stream()).distinct().toList(),
            namings.stream().flatMap(naming -> naming.speakers().stream()).distinct().sorted().toList());
    }

    private record Name(Term term, int words) {}
}
