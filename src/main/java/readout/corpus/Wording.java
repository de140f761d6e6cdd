package readout.corpus;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import readout.corpus.NameFormat.WordEntry;
import readout.model.Folding;

/**
 * The words that take sides, which a curator's own sentences should do without. Within quotation marks they may stand.
 *
 * @param instead by word, folded
 * @param firsts the units with which these begin
 */
record Wording(Map<String, String> instead, BitSet firsts, Pattern words) {

    private static final Pattern QUOTED = Pattern.compile("“[^”]*”|\"[^\"]*\"|«[^»]*»|‘[^’]*’");
    private static final String OPENING = "“\"«‘";
    private static final Pattern NEVER = Pattern.compile("(?!)");

    static Wording of(List<WordEntry> entries) {
        var instead = new HashMap<String, String>();
        entries.forEach(entry -> entry.words().forEach(word -> instead.put(Folding.fold(word), entry.instead())));
        var firsts = new BitSet();
        instead.keySet().stream().filter(word -> !word.isEmpty()).forEach(word -> firsts.set(word.charAt(0)));
        if (instead.isEmpty()) {
            return new Wording(instead, firsts, NEVER);
        }
        var any = instead.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|"));
        return new Wording(instead, firsts, Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])"));
    }

    void check(String text, Entry<?> entry, String key) {
        var own = Folding.fold(withoutQuoted(text));
        if (mayHoldOne(own)) {
            words.matcher(own).results().map(found -> found.group()).distinct().forEach(word -> entry.warning(
                entry.at(key), "“" + word + "” takes sides", instead.getOrDefault(word, "choose a neutral word")));
        }
    }

    private static String withoutQuoted(String text) {
        return OPENING.chars().anyMatch(mark -> text.indexOf(mark) >= 0)
            ? QUOTED.matcher(text).replaceAll(" ")
            : text;
    }

    /** Nearly no sentence does, and to tell so needs no pattern, which would try every place. */
    private boolean mayHoldOne(String text) {
        var inWord = false;
        for (var i = 0; i < text.length(); i++) {
            var unit = text.charAt(i);
            if (!inWord && firsts.get(unit) && beginsAt(text, i)) {
                return true;
            }
            inWord = (unit >= 'a' && unit <= 'z') || (unit >= '0' && unit <= '9');
        }
        return false;
    }

    private boolean beginsAt(String text, int place) {
        for (var word : instead.keySet()) {
            if (text.startsWith(word, place)) {
                return true;
            }
        }
        return false;
    }
}
