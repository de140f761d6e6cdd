package readout.check;

import java.util.List;
import java.util.Set;

/** Finds where "Name said" or "Name:" at the start of a text ends, and what somebody said begins. */
final class Openings {

    /** What may stand between the verb and the words. */
    private static final Set<String> BETWEEN = Set.of("that", "reporters", "the", "media", "today", "yesterday", "on",
        "monday", "truth", "social", "twitter");

    private final Mentions mentions;

    Openings(Mentions mentions) {
        this.mentions = mentions;
    }

    /** The place in UTF-16 units; 0 when no name and verb stand there. */
    int end(String text) {
        var words = NameWord.read(text);
        for (var verb = 0; verb < Math.min(words.size(), 2 * Mentions.LONGEST_NAME); verb++) {
            if (Mentions.isVerb(words, verb)
                && mentions.last(words.subList(0, verb)).isPresent()) {
                return afterVerb(words, verb);
            }
        }
        var colon = text.indexOf(':');
        if (colon > 0 && isName(NameWord.read(text.substring(0, colon)))) {
            return colon + 1;
        }
        var comma = text.indexOf(',');
        return words.size() > 3 && words.getFirst().folded().equals("according") && comma > 0 ? comma + 1 : 0;
    }

    private boolean isName(List<NameWord> words) {
        return words.size() <= Mentions.LONGEST_NAME && mentions.first(words).isPresent();
    }

    private static int afterVerb(List<NameWord> words, int verb) {
        var next = verb + 1;
        while (next < words.size() && BETWEEN.contains(words.get(next).folded())
            && !(words.get(next).folded().equals("the") && !isMedia(words, next + 1))) {
            next++;
        }
        return next < words.size() ? words.get(next).start() : 0;
    }

    private static boolean isMedia(List<NameWord> words, int at) {
        return at < words.size() && words.get(at).folded().equals("media");
    }
}
