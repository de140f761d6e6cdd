package readout.check;

import readout.corpus.Sound;

/** A folded word of a name, among whose misspellings others may be. */
record Slip(String right, String sound) {

    /** Longer words may have two slips. */
    private static final int LONG = 8;

    /** In shorter ones, what sounds nearly alike is too many names. */
    private static final int HEARD = 5;

    static Slip of(String right) {
        return new Slip(right, Sound.of(right));
    }

    /** Whether a word is this one with a letter wrong, too many, missing or two exchanged, or sounds like it. */
    boolean isMeantBy(Slip other) {
        var most = Math.min(right.length(), other.right.length()) >= LONG ? Sound.MOST_SLIPS : 1;
        return isNear(right, other.right, most) || sound.equals(other.sound)
            || (Math.min(sound.length(), other.sound.length()) >= HEARD && isNear(sound, other.sound, 1));
    }

    private static boolean isNear(String one, String other, int most) {
        return one.charAt(0) == other.charAt(0) && Math.abs(one.length() - other.length()) <= most
            && Sound.distance(one, other) <= most;
    }
}
