package readout.cli;

/**
 * How an answer is to be written.
 *
 * @param width columns; 0 for lines that are not broken, {@link #FITTING} for what fits
 */
record Output(Format format, Colour colour, int width) {

    static final int FITTING = -1;
    static final Output USUAL = new Output(Format.TEXT, Colour.AUTO, FITTING);

    enum Format {
        TEXT,
        JSON,
        HTML
    }

    enum Colour {
        AUTO,
        ALWAYS,
        NEVER
    }
}
