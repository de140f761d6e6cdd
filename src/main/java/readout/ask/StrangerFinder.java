package readout.ask;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Finds names in a question that nobody in the corpus bears: what is asked of them has no answer here. */
final class StrangerFinder {

    private static final Set<String> BEFORE_SUBJECTS = Set.of("did", "has", "have", "does", "had");

    /** Whom a question is about stands near its beginning; further on, "had" goes with a verb. */
    private static final int LAST_SUBJECT = 4;

    /** "van der" may stand between a first name and the last. */
    private static final int PARTICLES = 3;

    private final List<Word> words;
    private final Predicate<String> occurs;
    private final Lexicon lexicon;

    /** @param occurs whether some statement has a word */
    StrangerFinder(List<Word> words, Predicate<String> occurs, Lexicon lexicon) {
        this.words = words;
        this.occurs = occurs;
        this.lexicon = lexicon;
    }

    /** @param understood whether the word of an index is part of what was understood */
    Question.Strangers find(IntPredicate understood) {
        var names = new LinkedHashSet<String>();
        var asked = false;
        for (var at = 0; at < words.size(); at++) {
            if (!understood.test(at) && !isPlain(words.get(at)) && !isForename(at, understood)) {
                var word = words.get(at);
                var isUnheard = !occurs.test(word.text());
                var isSubject = at > 0 && at <= LAST_SUBJECT && BEFORE_SUBJECTS.contains(words.get(at - 1).folded());
                var isAsked = isSubject && (isUnheard || word.isCapitalised());
                asked |= isAsked;
                if (isAsked || (isUnheard && word.isCapitalised())) {
                    names.add(word.text());
                }
            }
        }
        return new Question.Strangers(new ArrayList<>(names), asked);
    }

    /** Whether the rest of a known name stands close behind. */
    private boolean isForename(int at, IntPredicate understood) {
        return lexicon.forenames().contains(words.get(at).folded())
            && IntStream.rangeClosed(at + 1, Math.min(at + PARTICLES, words.size() - 1)).anyMatch(understood);
    }

    private boolean isPlain(Word word) {
        return ContentWords.isSmall(word.folded())
            || lexicon.words().contains(word.folded())
            || Calendar.month(word).isPresent()
            || Calendar.year(word.folded()).isPresent();
    }
}
