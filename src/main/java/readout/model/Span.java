package readout.model;

/**
 * A stretch of a text.
 *
 * @param start the first character, counted in UTF-16 units from 0
 * @param end the character after the last one; greater than start
 */
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("no text stands from " + start + " to " + end);
        }
    }
}
