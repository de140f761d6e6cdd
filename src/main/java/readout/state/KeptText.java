package readout.state;

/** Text of readers, made fit to be kept. */
final class KeptText {

    private KeptText() {}

    /**
     * As much of a text as goes into a number of UTF-16 units, without half a character anywhere and without the null
     * character, which PostgreSQL does not take.
     */
    static String cut(String text, int most) {
        var kept = new StringBuilder();
        text.codePoints()
            .filter(character -> character != 0)
            .map(character -> Character.getType(character) == Character.SURROGATE ? 0xfffd : character)
            .takeWhile(character -> kept.length() + Character.charCount(character) <= most)
            .forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
