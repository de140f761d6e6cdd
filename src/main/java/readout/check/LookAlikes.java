package readout.check;

/** Greek and Cyrillic letters that pass for Latin ones within a Latin word. Takes folded words. */
final class LookAlikes {

    private static final String OTHER = "αενικορτυχасеіјорхукгв";
    private static final String LATIN = "aevikoptuxaceijopxykrb";

    private LookAlikes() {}

    /** The word in Latin letters where it mixes them with others; otherwise the word. */
    static String latin(String word) {
        if (word.chars().noneMatch(LookAlikes::isLatin) || word.chars().noneMatch(c -> OTHER.indexOf(c) >= 0)) {
            return word;
        }
        var latin = new StringBuilder(word.length());
        word.chars().forEach(c -> {
            var at = OTHER.indexOf(c);
            latin.append(at < 0 ? (char) c : LATIN.charAt(at));
        });
        return latin.toString();
    }

    private static boolean isLatin(int c) {
        return c >= 'a' && c <= 'z';
    }
}
