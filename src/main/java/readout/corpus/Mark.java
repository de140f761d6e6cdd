package readout.corpus;

/** A place in a text, line and column counted from 1, columns in Unicode code points; 0 when the whole is meant. */
record Mark(int line, int column) {

    static final Mark WHOLE_FILE = new Mark(0, 0);

    static Mark ofLine(int line) {
        return new Mark(line, 0);
    }
}
