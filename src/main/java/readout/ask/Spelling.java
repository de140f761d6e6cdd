package readout.ask;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * What a misspelt word may have been: one that sounds alike, or differs by a slip or two. Short words have too many
 * neighbours and are left as they are; a plain word has more of them than a name, so more of it must be there.
 */
final class Spelling {

    private static final int SHORTEST = 4;
    private static final int SHORTEST_PLAIN = 8;

    /** Slips in a word. */
    private static final int MOST = 2;

    private static final LevenshteinDistance DISTANCE = new LevenshteinDistance(MOST);

    /** Known words by how they sound. */
    private final Map<String, String> names;

    private final Map<String, String> plain;

    /**
     * @param names folded words of which names are made
     * @param plain other folded words that count
     */
    Spelling(Collection<String> names, Collection<String> plain) {
        this.names = bySound(names, SHORTEST);
        this.plain = bySound(plain, SHORTEST_PLAIN);
    }

    private static Map<String, String> bySound(Collection<String> known, int shortest) {
        var bySound = new HashMap<String, String>();
        known.stream().filter(word -> word.length() >= shortest).sorted()
            .forEach(word -> bySound.putIfAbsent(sound(word), word));
        return bySound;
    }

    /** The known word that was meant, if there is one near enough. */
    Optional<String> meant(Word typed) {
        if (typed.folded().length() < SHORTEST) {
            return Optional.empty();
        }
        return nearest(typed, names)
            .or(() -> typed.folded().length() < SHORTEST_PLAIN - 2 ? Optional.empty() : nearest(typed, plain));
    }

    private static Optional<String> nearest(Word typed, Map<String, String> known) {
        var wanted = sound(typed.folded());
        var same = known.get(wanted);
        if (same != null) {
            return Optional.of(same);
        }
        return known.keySet().stream()
            .filter(sound -> near(wanted, sound, typed.isCapitalised()))
            .min(Comparator.<String>comparingInt(sound -> distance(wanted, sound)).thenComparing(sound -> sound))
            .map(known::get);
    }

    private static boolean near(String wanted, String sound, boolean capitalised) {
        if (Math.abs(wanted.length() - sound.length()) > MOST) {
            return false;
        }
        var length = Math.min(wanted.length(), sound.length());
        var sameStart = wanted.charAt(0) == sound.charAt(0);
        var most = length >= (capitalised ? 7 : 8) && sameStart ? MOST : 1;
        var isName = capitalised && sameStart;
        var mayDiffer = switch (length - SHORTEST) {
            case 0 -> isName;
            case 1 -> sameStart; // "Dance" is not "Vance"
            default -> length > SHORTEST && (capitalised || sameStart);
        };
        return mayDiffer && distance(wanted, sound) <= most;
    }

    /** Two letters that changed places are one slip. */
    private static int distance(String one, String other) {
        var plain = DISTANCE.apply(one, other);
        var far = plain < 0 ? Integer.MAX_VALUE : plain;
        return far == 2 && one.length() == other.length() && isSwap(one, other) ? 1 : far;
    }

    private static boolean isSwap(String one, String other) {
        var at = 0;
        while (one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at + 1 < one.length()
            && one.charAt(at) == other.charAt(at + 1)
            && one.charAt(at + 1) == other.charAt(at)
            && one.regionMatches(at + 2, other, at + 2, one.length() - at - 2);
    }

    /** Letters that transliterations use for one another are made one, doubled letters single, plurals singular. */
    private static String sound(String word) {
        var singular = word.endsWith("ies") ? word.substring(0, word.length() - 3) + "y" : word;
        var sound = new StringBuilder(singular.length());
        for (var i = 0; i < singular.length(); i++) {
            var c = alike(singular.charAt(i));
            if (sound.isEmpty() || sound.charAt(sound.length() - 1) != c) {
                sound.append(c);
            }
        }
        return sound.toString().replace("ph", "f").replace("ck", "k");
    }

    private static char alike(char c) {
        return switch (c) {
            case 'w' -> 'v';
            case 'c' -> 'k';
            case 'y', 'j' -> 'i';
            case 'z' -> 's';
            default -> c;
        };
    }
}
