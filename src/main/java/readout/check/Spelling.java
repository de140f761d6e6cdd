package readout.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Which spellings of a word are the same word: digits or letters, British or American. Takes folded words. */
final class Spelling {

    private static final String[] SMALL = {
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
        "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"
    };
    private static final String[] TENS = {
        "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"
    };
    private static final String[] ORDINALS = {
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"
    };

    private static final Map<String, String> NUMBERS = new HashMap<>();
    private static final Map<String, Long> MULTIPLES =
        Map.of("hundred", 100L, "thousand", 1_000L, "million", 1_000_000L, "billion", 1_000_000_000L);

    private static final Map<String, String> SAME = new HashMap<>();
    private static final Set<String> DOUBLING =
        Set.of("travel", "cancel", "label", "model", "signal", "fuel", "level", "total", "quarrel", "counsel",
            "fulfil");
    private static final Pattern COMMAS = Pattern.compile("(?<=\\d),(?=\\d)");

    static {
        for (var i = 0; i < SMALL.length; i++) {
            NUMBERS.put(SMALL[i], Integer.toString(i));
        }
        for (var i = 0; i < TENS.length; i++) {
            NUMBERS.put(TENS[i], Integer.toString(20 + 10 * i));
        }
        for (var i = 0; i < ORDINALS.length; i++) {
            var ending = switch (i) {
                case 0 -> "st";
                case 1 -> "nd";
                case 2 -> "rd";
                default -> "th";
            };
            NUMBERS.put(ORDINALS[i], (i + 1) + ending);
        }
        same("center", "centre");
        same("theater", "theatre");
        same("meter", "metre");
        same("meters", "metres");
        same("kilometer", "kilometre");
        same("kilometers", "kilometres");
        same("defense", "defence");
        same("offense", "offence");
        same("license", "licence");
        same("program", "programme");
        same("programs", "programmes");
        same("gray", "grey");
        same("toward", "towards");
        same("afterward", "afterwards");
        same("among", "amongst");
        same("while", "whilst");
        same("ok", "okay");
        same("fulfill", "fulfil");
        same("kyiv", "kiev");
        same("percent", "pct");
        same("judgment", "judgement");
        same("versus", "vs");
        same("skeptical", "sceptical");
        same("learned", "learnt");
        same("aging", "ageing");
        same("us", "usa");
    }

    private Spelling() {}

    private static void same(String one, String other) {
        SAME.put(other, one);
    }

    /** The form that stands for all spellings of a folded word without apostrophes. */
    static String key(String word) {
        var number = NUMBERS.get(word);
        if (number != null) {
            return number;
        }
        if (Character.isDigit(word.charAt(0))) {
            return COMMAS.matcher(word).replaceAll("");
        }
        return SAME.getOrDefault(word, american(word));
    }

    /** Not English any more for many words, but alike for both spellings of one. */
    private static String american(String word) {
        if (word.length() < 5) {
            return word;
        }
        var key = word.replace("isation", "ization").replace("our", "or").replace("yse", "yze");
        key = ending(key, "ise", "ize");
        key = ending(key, "ised", "ized");
        key = ending(key, "ises", "izes");
        key = ending(key, "ising", "izing");
        return single(key);
    }

    private static String ending(String word, String british, String american) {
        return word.endsWith(british) ? word.substring(0, word.length() - british.length()) + american : word;
    }

    /** "travelled" as "traveled". */
    private static String single(String word) {
        var doubled = word.indexOf("ll");
        var stem = doubled < 0 ? "" : word.substring(0, doubled + 1);
        return DOUBLING.contains(stem) && doubled + 2 < word.length() ? stem + word.substring(doubled + 2) : word;
    }

    static boolean isTens(String word) {
        var number = NUMBERS.get(word);
        return number != null && number.length() == 2 && number.endsWith("0") && !word.equals("ten");
    }

    static boolean isUnit(String word) {
        var number = NUMBERS.get(word);
        return number != null && number.length() == 1 && !number.equals("0");
    }

    /** What "hundred" or "million" multiplies by; 1 for any other word. */
    static long multiple(String word) {
        return MULTIPLES.getOrDefault(word, 1L);
    }

    /** Whether a key is a number or says how many. */
    static boolean isNumber(String key) {
        return Character.isDigit(key.charAt(0)) || MULTIPLES.containsKey(key) || key.equals("dozen")
            || key.equals("half") || key.equals("double") || key.equals("twice") || key.equals("percent");
    }
}
