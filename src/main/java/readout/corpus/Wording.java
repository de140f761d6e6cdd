package readout.corpus;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import readout.corpus.NameFormat.WordEntry;
import readout.model.Folding;

/** The words that take sides, which a curator's own sentences should do without. Within quotation marks they may stand. */
record Wording(Map<String, String> instead, Pattern words) {

    private static final Pattern QUOTED = Pattern.compile("“[^”]*”|\"[^\"]*\"|«[^»]*»|‘[^’]*’");
    private static final Pattern NEVER = Pattern.compile("(?!)");

    static Wording of(List<WordEntry> entries) {
        var instead = new HashMap<String, String>();
        entries.forEach(entry -> entry.words().forEach(word -> instead.put(Folding.fold(word), entry.instead())));
        if (instead.isEmpty()) {
            return new Wording(instead, NEVER);
        }
        var any = instead.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|"));
        return new Wording(instead, Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])"));
    }

    void check(String text, Entry<?> entry, String key) {
        var own = Folding.fold(QUOTED.matcher(text).replaceAll(" "));
        words.matcher(own).results().map(found -> found.group()).distinct().forEach(word -> entry.warning(
            entry.at(key), "“" + word + "” takes sides", instead.getOrDefault(word, "choose a neutral word")));
    }
}
