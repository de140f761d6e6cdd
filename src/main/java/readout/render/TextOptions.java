package readout.render;

/**
 * How text is drawn.
 *
 * @param width columns of a line, at least {@link #NARROWEST}
 * @param colour whether the terminal shows colours and follows links; everything is said in words anyway
 */
public record TextOptions(int width, boolean colour) {

    /** Below this, nothing is laid out sensibly. */
    public static final int NARROWEST = 20;

    /** Lines are not broken at all. */
    public static final int UNBROKEN = 1_000_000;

    public TextOptions {
        width = Math.max(NARROWEST, width);
    }

    public static TextOptions plain(int width) {
        return new TextOptions(width, false);
    }
}
