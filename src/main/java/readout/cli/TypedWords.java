package readout.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What was typed after a command, taken apart.
 *
 * @param named values by option name, without the dashes
 * @param bare the other words, in their order
 */
record TypedWords(Map<String, String> named, List<String> bare) {

    TypedWords {
        named = Collections.unmodifiableMap(new LinkedHashMap<>(named));
        bare = List.copyOf(bare);
    }

    /**
     * Takes plain words apart: options that are known, each once and with its value. Empty for everything else, which
     * is picocli's. That library's classes are too old a format for the class-data cache and would cost each start a
     * tenth of a second.
     */
    static Optional<TypedWords> plain(List<String> words, Set<String> options) {
        var named = new LinkedHashMap<String, String>();
        var bare = new ArrayList<String>();
        for (var i = 0; i < words.size(); i++) {
            var word = words.get(i);
            if (!word.startsWith("-")) {
                bare.add(word);
                continue;
            }
            var equals = word.indexOf('=');
            var name = word.substring(Math.min(2, word.length()), equals < 2 ? word.length() : equals);
            if (!word.startsWith("--") || !options.contains(name) || named.containsKey(name)) {
                return Optional.empty();
            }
            if (equals < 0 && (i + 1 == words.size() || words.get(i + 1).startsWith("-"))) {
                return Optional.empty();
            }
            named.put(name, equals < 0 ? words.get(++i) : word.substring(equals + 1));
        }
        return Optional.of(new TypedWords(named, bare));
    }
}
