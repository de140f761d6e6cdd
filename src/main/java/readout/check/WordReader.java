package readout.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import readout.model.Folding;

/** Takes a text apart into words that can be compared, each with its place. For one text. */
final class WordReader {

    private static final Map<String, String> ENDINGS =
        Map.of("n't", "not", "'re", "are", "'ll", "will", "'ve", "have", "'m", "am", "'s", "'s", "'d", "'d");

    /** Contractions whose first word changes, or that people write without an apostrophe. */
    private static final Map<String, String> IRREGULAR = Map.ofEntries(
        Map.entry("won't", "will"), Map.entry("wont", "will"), Map.entry("can't", "can"), Map.entry("cant", "can"),
        Map.entry("cannot", "can"), Map.entry("shan't", "shall"), Map.entry("dont", "do"), Map.entry("doesnt", "does"),
        Map.entry("didnt", "did"), Map.entry("isnt", "is"), Map.entry("arent", "are"), Map.entry("wasnt", "was"),
        Map.entry("werent", "were"), Map.entry("couldnt", "could"), Map.entry("wouldnt", "would"),
        Map.entry("shouldnt", "should"), Map.entry("hasnt", "has"), Map.entry("havent", "have"),
        Map.entry("hadnt", "had"), Map.entry("mustnt", "must"), Map.entry("ain't", "is"), Map.entry("aint", "is"));

    /** What comes after so many letters and marks tells no words apart. */
    private static final int LONGEST = 200;

    private final String text;
    private final List<Word> words = new ArrayList<>();
    private int brackets;

    private WordReader(String text) {
        this.text = text;
    }

    static List<Word> read(String text) {
        return new WordReader(text).words();
    }

    private List<Word> words() {
        for (var at = 0; at < text.length();) {
            var c = text.codePointAt(at);
            if (isPart(c)) {
                at = word(at);
                continue;
            }
            if (c == '[') {
                brackets++;
            } else if (c == ']' && brackets > 0) {
                brackets--;
            } else if (c == '%') {
                words.add(new Word("percent", "percent", at, at + 1, brackets > 0));
            }
            at += Character.charCount(c);
        }
        return numbers();
    }

    static boolean isPart(int c) {
        return Character.isLetterOrDigit(c);
    }

    /** Marks and what cannot be seen. */
    private static boolean isSilent(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK,
                Character.FORMAT -> true;
            default -> false;
        };
    }

    private int word(int start) {
        var open = brackets;
        var raw = new StringBuilder();
        var at = start;
        var end = start;
        while (at < text.length()) {
            var c = text.codePointAt(at);
            if (isPart(c) || isSilent(c)) {
                raw.appendCodePoint(c);
                end = at + Character.charCount(c);
            } else if (!joins(c, at)) {
                break;
            } else if (c == ']') {
                brackets = Math.max(0, brackets - 1);
            } else {
                raw.appendCodePoint(c);
            }
            at += Character.charCount(c);
        }
        add(raw.toString(), start, end, open > 0 && brackets == open);
        return at;
    }

    /** An apostrophe, a comma in a number, the bracket of "[R]ussia". */
    private boolean joins(int c, int at) {
        var next = at + 1 < text.length() ? text.codePointAt(at + 1) : ' ';
        var before = text.codePointBefore(at);
        return switch (c) {
            case '\'', '’', 'ʼ', '‘', '`', '´' -> Character.isLetter(next) && !Character.isWhitespace(before);
            case ',', '.' -> Character.isDigit(before) && Character.isDigit(next);
            case ']' -> brackets > 0 && Character.isLetter(next) && text.charAt(Math.max(0, at - 2)) == '[';
            default -> false;
        };
    }

    private void add(String raw, int start, int end, boolean bracketed) {
        var folded = fold(raw);
        if (folded.isEmpty()) {
            return;
        }
        var irregular = IRREGULAR.get(folded);
        var apostrophe = folded.lastIndexOf('\'');
        if (irregular != null) {
            var cut = Math.min(end, start + folded.replace("'", "").length() - (folded.equals("cannot") ? 3 : 2));
            var letters = folded.replace("'", "");
            var kept = letters.length() - (folded.equals("cannot") ? 3 : 2);
            words.add(new Word(irregular, letters.substring(0, kept), start, cut, bracketed));
            words.add(new Word("not", letters.substring(kept), cut, end, bracketed));
        } else if (apostrophe > 0) {
            contraction(folded, apostrophe, start, end, bracketed);
        } else {
            words.add(new Word(Spelling.key(folded), folded, start, end, bracketed));
        }
    }

    private void contraction(String folded, int apostrophe, int start, int end, boolean bracketed) {
        var from = folded.endsWith("n't") ? apostrophe - 1 : apostrophe;
        var ending = ENDINGS.get(folded.substring(from));
        if (ending == null || from == 0) {
            var letters = folded.replace("'", "");
            words.add(new Word(Spelling.key(letters), letters, start, end, bracketed));
            return;
        }
        var cut = Math.clamp(start + from, start, end);
        var first = folded.substring(0, from).replace("'", "");
        words.add(new Word(Spelling.key(first), first, start, cut, bracketed));
        words.add(new Word(ending, folded.substring(from).replace("'", ""), cut, end, bracketed));
    }

    private static String fold(String written) {
        var raw = written.length() > LONGEST ? written.substring(0, LONGEST) : written;
        for (var i = 0; i < raw.length(); i++) {
            var c = raw.charAt(i);
            if (c < 'a' || c > 'z') {
                var seen = raw.codePoints().filter(each -> Character.getType(each) != Character.FORMAT)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
                return LookAlikes.latin(Folding.fold(seen).strip());
            }
        }
        return raw;
    }

    /** "twenty-five" is one number, and so is "two hundred". */
    private List<Word> numbers() {
        var merged = new ArrayList<Word>(words.size());
        for (var word : words) {
            var last = merged.isEmpty() ? null : merged.getLast();
            if (last != null && Spelling.isTens(last.letters()) && Spelling.isUnit(word.letters())) {
                merge(merged, word, Long.parseLong(last.key()) + Long.parseLong(word.key()));
            } else if (last != null && Spelling.multiple(word.letters()) > 1 && isWhole(last.key())) {
                merge(merged, word, Long.parseLong(last.key()) * Spelling.multiple(word.letters()));
            } else {
                merged.add(word);
            }
        }
        return merged;
    }

    private static boolean isWhole(String key) {
        return key.length() <= 6 && key.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static void merge(List<Word> merged, Word word, long value) {
        var last = merged.removeLast();
        merged.add(new Word(Long.toString(value), last.letters() + word.letters(), last.start(), word.end(),
            last.bracketed()));
    }
}
