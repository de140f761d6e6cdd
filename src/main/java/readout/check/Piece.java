package readout.check;

/** A stretch of a message: what somebody is quoted with, or the rest. */
record Piece(String text, boolean quoted) {}
