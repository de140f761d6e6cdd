package readout.render;

/**
 * How text looks on a terminal that shows colours.
 *
 * @param sgr parameters of the "select graphic rendition" sequence (ECMA-48), semicolons between; empty for none
 */
record Ink(String sgr) {

    static final Ink PLAIN = new Ink("");
    static final Ink BOLD = new Ink("1");
    static final Ink DIM = new Ink("2");
    static final Ink ITALIC = new Ink("3");
    static final Ink STRUCK = new Ink("9");

    static Ink of(PartyColour colour) {
        return new Ink(colour.sgr());
    }

    Ink and(Ink other) {
        return sgr.isEmpty() || other.sgr.isEmpty() ? new Ink(sgr + other.sgr) : new Ink(sgr + ";" + other.sgr);
    }
}
