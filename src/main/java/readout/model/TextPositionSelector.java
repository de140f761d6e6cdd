package readout.model;

/**
 * A stretch of a document (W3C Web Annotation TextPositionSelector).
 *
 * @param start the first character, counted in Unicode code points from 0
 * @param end the character after the last one
 */
public record TextPositionSelector(int start, int end) {

    public TextPositionSelector {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no stretch of text runs from " + start + " to " + end);
        }
    }
}
