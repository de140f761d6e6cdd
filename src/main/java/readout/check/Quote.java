package readout.check;

/**
 * A quotation found in a message.
 *
 * @param marked whether the message sets it off as one, so that all of it is meant to be somebody's words
 */
record Quote(Excerpt excerpt, Claim claim, boolean marked) {}
