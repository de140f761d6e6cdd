package readout.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A quotation as a message gives it.
 *
 * @param text without the marks around it
 * @param gaps the words after which an ellipsis shows that something is left out
 */
record Excerpt(String text, List<Word> words, Set<Integer> gaps) {

    private static final Pattern ELLIPSIS =
        Pattern.compile("[\\[(]\\s?(?:…|\\.{2,}|\\. \\. \\.)\\s?[])]|…|\\.{2,}|\\. \\. \\.");
    static final Excerpt NONE = new Excerpt("", List.of(), Set.of());

    private static final Pattern SIC = Pattern.compile("[\\[(]sic[!.]?[])]", Pattern.CASE_INSENSITIVE);

    Excerpt {
        words = List.copyOf(words);
        gaps = Set.copyOf(gaps);
    }

    static Excerpt of(String text) {
        var plain = SIC.matcher(text).replaceAll("").strip();
        var words = WordReader.read(plain);
        var gaps = new TreeSet<Integer>();
        ELLIPSIS.matcher(plain).results().forEach(found -> {
            var after = lastBefore(words, found.start());
            if (after >= 0 && after < words.size() - 1) {
                gaps.add(after);
            }
        });
        return new Excerpt(plain, words, gaps);
    }

    private static int lastBefore(List<Word> words, int place) {
        var last = -1;
        while (last + 1 < words.size() && words.get(last + 1).start() < place) {
            last++;
        }
        return last;
    }

    boolean isGapAfter(int word) {
        return gaps.contains(word);
    }

    int size() {
        return words.size();
    }

    /** A part of it, as a quotation of its own. */
    Excerpt part(int from, int end) {
        var place = words.get(from).start();
        var inside = new ArrayList<Word>();
        words.subList(from, end).forEach(word -> inside.add(new Word(
            word.key(), word.letters(), word.start() - place, word.end() - place, word.bracketed())));
        var kept = new TreeSet<Integer>();
        gaps.stream().filter(gap -> gap >= from && gap < end - 1).forEach(gap -> kept.add(gap - from));
        return new Excerpt(text.substring(place, words.get(end - 1).end()), inside, kept);
    }

    /** Some of its words, as they stand. */
    String slice(int from, int end) {
        return from >= end ? "" : text.substring(words.get(from).start(), words.get(end - 1).end());
    }
}
