package readout.answer;

/**
 * Where an answer stands among its pages.
 *
 * @param number from 1
 * @param of how many there are, at least 1
 * @param counted whether there are exactly so many; otherwise there are more, and only so many were counted
 * @param unit what a page holds, in the singular, such as "page" or "point"
 */
public record Page(int number, int of, boolean counted, String unit) {

    /** The only page. */
    public static final Page ONLY = new Page(1, 1, "page");

    /** One of so many pages. */
    public Page(int number, int of, String unit) {
        this(number, of, true, unit);
    }

    public boolean isLast() {
        return number >= of;
    }
}
