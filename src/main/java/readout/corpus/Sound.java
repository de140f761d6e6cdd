package readout.corpus;

import org.apache.commons.text.similarity.LevenshteinDistance;

/** How a folded word sounds, so far that spellings between which transliterations waver are one. */
public final class Sound {

    /** Slips that are counted; a word with more is another word. */
    public static final int MOST_SLIPS = 2;

    private static final LevenshteinDistance DISTANCE = new LevenshteinDistance(MOST_SLIPS);

    private Sound() {}

    /** Letters that transliterations use for one another are made one, doubled letters single, plurals singular. */
    public static String of(String folded) {
        var singular = folded.endsWith("ies") ? folded.substring(0, folded.length() - 3) + "y" : folded;
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

    /**
     * Letters wrong, missing or too many; two that changed places are one slip.
     *
     * @return {@link Integer#MAX_VALUE} for more than {@link #MOST_SLIPS}
     */
    public static int distance(String one, String other) {
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
}
