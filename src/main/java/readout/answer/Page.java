package readout.answer;

/**
 * Where an answer stands among its pages.
 *
 * @param number from 1
 * @param of how many there are, at least 1
 * @param unit what a page holds, in the singular, such as "page" or "point"
 */
public record Page(int number, int of, String unit) {

    /** The only page. */
    public static final Page ONLY = new Page(1, 1, "page");

    public boolean isLast() {
        return number >= of;
    }
}
