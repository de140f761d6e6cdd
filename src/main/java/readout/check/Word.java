package readout.check;

import java.util.Set;

/**
 * A word of a text, in the form in which words are compared.
 *
 * @param key the same for spellings that do not count as different
 * @param letters the letters as written, folded, without apostrophes; of a contraction only this word's
 * @param start in the text, in UTF-16 units
 * @param end the unit after the last one
 * @param bracketed whether whoever quotes put it between square brackets
 */
record Word(String key, String letters, int start, int end, boolean bracketed) {

    private static final Set<String> S = Set.of("is", "has", "us", "'s");
    private static final Set<String> D = Set.of("would", "had", "'d");

    /** Asked of every word with every other one: nearly all are told apart by their numbers and how they begin. */
    boolean same(Word other) {
        if (key.hashCode() == other.key.hashCode() && key.equals(other.key)) {
            return true;
        }
        return (isContracted() && isShortFor(other)) || (other.isContracted() && other.isShortFor(this));
    }

    private boolean isContracted() {
        return !key.isEmpty() && key.charAt(0) == '\'';
    }

    private boolean isShortFor(Word other) {
        return (key.equals("'s") && S.contains(other.key)) || (key.equals("'d") && D.contains(other.key));
    }
}
