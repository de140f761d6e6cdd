package readout.ask;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import readout.corpus.Sound;

/**
 * What a misspelt word may have been: one that sounds alike, or differs by a slip or two. Short words have too many
 * neighbours and are left as they are; a plain word has more of them than a name, so more of it must be there.
 */
final class Spelling {

    private static final int SHORTEST = 4;
    private static final int SHORTEST_PLAIN = 8;

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
            .forEach(word -> bySound.putIfAbsent(Sound.of(word), word));
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
        var wanted = Sound.of(typed.folded());
        var same = known.get(wanted);
        if (same != null) {
            return Optional.of(same);
        }
        return known.keySet().stream()
            .filter(sound -> near(wanted, sound, typed.isCapitalised()))
            .min(Comparator.<String>comparingInt(sound -> Sound.distance(wanted, sound)).thenComparing(sound -> sound))
            .map(known::get);
    }

    private static boolean near(String wanted, String sound, boolean capitalised) {
        if (Math.abs(wanted.length() - sound.length()) > Sound.MOST_SLIPS) {
            return false;
        }
        var length = Math.min(wanted.length(), sound.length());
        var sameStart = wanted.charAt(0) == sound.charAt(0);
        var most = length >= (capitalised ? 7 : 8) && sameStart ? Sound.MOST_SLIPS : 1;
        var isName = capitalised && sameStart;
        var mayDiffer = switch (length - SHORTEST) {
            case 0 -> isName;
            case 1 -> sameStart; // "Dance" is not "Vance"
            default -> length > SHORTEST && (capitalised || sameStart);
        };
        return mayDiffer && Sound.distance(wanted, sound) <= most;
    }
}
