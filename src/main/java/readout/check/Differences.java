package readout.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import readout.model.WordChange;

/** What differs between a quotation and the held words it is laid against, typed by what it touches. */
final class Differences {

    private static final List<WordChange.Type> TYPES = List.of(
        WordChange.Type.NEGATION, WordChange.Type.MODAL, WordChange.Type.NUMBER, WordChange.Type.DATE,
        WordChange.Type.NAME, WordChange.Type.QUANTIFIER, WordChange.Type.COMPARATIVE);

    private static final Set<String> HELPING = Set.of("do", "does", "did");

    private final Alignment alignment;
    private final Set<String> names;

    /** @param names folded words of the names of people, sides and places */
    private Differences(Alignment alignment, Set<String> names) {
        this.alignment = alignment;
        this.names = names;
    }

    /** In reading order, without those that an honest quotation may have. */
    static List<Difference> in(Alignment alignment, Set<String> names) {
        return new Differences(alignment, names).all();
    }

    private List<Difference> all() {
        var found = new ArrayList<Difference>();
        var steps = alignment.steps();
        for (var at = 0; at < steps.size();) {
            var end = at;
            while (end < steps.size() && counts(steps.get(end))) {
                end++;
            }
            if (end > at) {
                add(at, end, found);
            }
            at = Math.max(end, at + 1);
        }
        return found;
    }

    private static boolean counts(Alignment.Step step) {
        return !step.same() && !step.shown();
    }

    private void add(int at, int end, List<Difference> found) {
        var held = new int[]{next(at, true), 0};
        var quoted = new int[]{next(at, false), 0};
        held[1] = held[0];
        quoted[1] = quoted[0];
        for (var step : alignment.steps().subList(at, end)) {
            held[1] += step.held() >= 0 ? 1 : 0;
            quoted[1] += step.quoted() >= 0 ? 1 : 0;
        }
        var was = alignment.held().words().subList(held[0], held[1]);
        var now = alignment.quoted().words().subList(quoted[0], quoted[1]);
        if (sameLetters(was, now)) {
            return;
        }
        var type = type(was, now);
        if (!isHonest(type, was, now, quoted[0] == 0)) {
            var change = new WordChange(type, alignment.held().slice(held[0], held[1]),
                alignment.quoted().slice(quoted[0], quoted[1]));
            found.add(new Difference(change, held[0], held[1], quoted[0], quoted[1], edits(type, was, now)));
        }
    }

    /** A name exchanged for another is one edit, and so is "don’t" or "do not" put in. */
    private static int edits(WordChange.Type type, List<Word> was, List<Word> now) {
        if (type == WordChange.Type.NAME && was.size() == now.size()) {
            return 1;
        }
        var verb = Math.min(was.size(), now.size()) == 1 && (isDeniedVerb(was) || isDeniedVerb(now)) ? 1 : 0;
        return Math.max(units(was), units(now)) - verb;
    }

    /** "did not go", where the other has "went" */
    private static boolean isDeniedVerb(List<Word> words) {
        return words.size() == 3 && HELPING.contains(words.get(0).key()) && words.get(1).key().equals("not");
    }

    private static int units(List<Word> words) {
        var denied = words.stream().anyMatch(word -> word.key().equals("not"));
        var end = -1;
        var units = 0;
        for (var word : words) {
            var helps = denied && HELPING.contains(word.key());
            units += word.start() == end || helps ? 0 : 1;
            end = helps ? -1 : word.end();
        }
        return units;
    }

    /** The place of the first word from a step on. */
    private int next(int at, boolean held) {
        var steps = alignment.steps();
        for (var i = at; i < steps.size(); i++) {
            var place = held ? steps.get(i).held() : steps.get(i).quoted();
            if (place >= 0) {
                return place;
            }
        }
        return held ? alignment.end() : alignment.quoted().size();
    }

    /** "cease-fire" and "ceasefire", "its" and "it’s"; the one pair that is spelt alike and means something else apart. */
    private static boolean sameLetters(List<Word> was, List<Word> now) {
        var letters = letters(was);
        return letters.equals(letters(now)) && !letters.equals("maybe");
    }

    private static String letters(List<Word> words) {
        return words.stream().map(Word::letters).collect(Collectors.joining());
    }

    private WordChange.Type type(List<Word> was, List<Word> now) {
        return TYPES.stream().filter(type -> !marked(type, was).equals(marked(type, now))).findFirst()
            .orElseGet(() -> isOpposite(was, now) ? WordChange.Type.NEGATION : WordChange.Type.WORDING);
    }

    private List<String> marked(WordChange.Type type, List<Word> words) {
        var marked = new ArrayList<String>(words.size());
        for (var word : words) {
            if (type == WordChange.Type.NAME ? names.contains(word.key()) : Vocabulary.is(type, word.key())) {
                marked.add(word.key());
            }
        }
        Collections.sort(marked);
        return marked;
    }

    /** "limited" for "unlimited". */
    private static boolean isOpposite(List<Word> was, List<Word> now) {
        return was.size() == 1 && now.size() == 1
            && (negated(was.getFirst().key(), now.getFirst().key())
                || negated(now.getFirst().key(), was.getFirst().key()));
    }

    private static boolean negated(String word, String negative) {
        return Set.of("un" + word, "in" + word, "im" + word, "dis" + word, "non" + word, "ir" + word, "il" + word)
            .contains(negative);
    }

    /**
     * Words put between brackets explain or take the place of a pronoun; a meaning turned there is turned all the same,
     * but for whom or what a sentence is about, which may be put before it.
     */
    private static boolean isHonest(WordChange.Type type, List<Word> was, List<Word> now, boolean opens) {
        if (now.isEmpty() || !now.stream().allMatch(Word::bracketed)) {
            return false;
        }
        return switch (type) {
            case NEGATION, MODAL, COMPARATIVE -> false;
            case QUANTIFIER -> opens && was.isEmpty();
            case NUMBER, DATE -> was.isEmpty();
            case NAME -> was.stream().noneMatch(word -> Vocabulary.tells(word.key()));
            case WORDING -> true;
        };
    }

    /** Those that turn the meaning first, in the order of types. */
    static List<WordChange> told(List<Difference> differences) {
        return differences.stream().map(Difference::change)
            .sorted((one, other) -> one.type().compareTo(other.type()))
            .toList();
    }

    /** The folded words of names. */
    static Set<String> words(List<String> names) {
        return names.stream()
            .flatMap(name -> WordReader.read(name).stream())
            .map(Word::key)
            .filter(key -> Vocabulary.tells(key) || key.equals("us"))
            .map(key -> key.toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
    }
}
