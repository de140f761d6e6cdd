package readout.check;

import readout.model.WordChange;

/**
 * One stretch in which a quotation departs from held words. Of the two ranges at least one is not empty.
 *
 * @param heldFrom the first held word it touches, or the one before which words were added
 * @param quotedFrom the first word given in their place, or the one before which words were left out
 * @param edits how many words were changed, added or left out
 */
record Difference(WordChange change, int heldFrom, int heldEnd, int quotedFrom, int quotedEnd, int edits) {

    /** How many held words may be missing before it is a gap, which a quotation must show. */
    private static final int GAP = 4;

    boolean isHiddenGap() {
        return quotedFrom == quotedEnd && heldEnd - heldFrom >= GAP;
    }
}
