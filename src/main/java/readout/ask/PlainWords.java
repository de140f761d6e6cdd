package readout.ask;

import java.util.List;
import java.util.regex.Pattern;
import readout.model.Folding;
import readout.search.Criterion;

/** The words of a text that say what is looked for, where no names are known: a query to any collection. */
public final class PlainWords {

    private static final Pattern ADDRESS = Pattern.compile("(?i)\\b(?:https?://|www\\.)\\S*");
    private static final Pattern HASHTAG = Pattern.compile("#[\\p{L}\\p{N}_]+");
    private static final Pattern SEAM = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|_");

    /** As the engine parts them: "U.S.", "5,000" and "don’t" are one word each, "state-of-the-art" is four. */
    private static final Pattern WORD = Pattern.compile(
        "[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}_]*(?:(?:(?<=\\p{L})['’.]|(?<=\\p{N})[.,])[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}_]*)*");

    private PlainWords() {}

    /** Without addresses, which say nothing, and with the words that a hashtag such as "#LakeTalks" is made of. */
    public static String readable(String text) {
        var named = ADDRESS.matcher(text).replaceAll(" ");
        return HASHTAG.matcher(named)
            .replaceAll(tag -> SEAM.matcher(tag.group().substring(1)).replaceAll(" "))
            .strip();
    }

    /** Small words are left out unless there are no others. */
    public static List<Criterion.Term> terms(String readable) {
        var words = WORD.matcher(readable).results().map(found -> found.group()).toList();
        var telling = words.stream().filter(word -> !ContentWords.isSmall(Folding.fold(word))).toList();
        return (telling.isEmpty() ? words : telling).stream().distinct()
            .map(word -> new Criterion.Term(List.of(word), List.of()))
            .toList();
    }
}
