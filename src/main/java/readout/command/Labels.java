package readout.command;

/** Labels short enough for a button. */
public final class Labels {

    private Labels() {}

    /** The text, or as much of it as goes into a number of UTF-16 units, with an ellipsis for what is left out. */
    public static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        var end = Character.isHighSurrogate(text.charAt(most - 2)) ? most - 2 : most - 1;
        return text.substring(0, end).stripTrailing() + "…";
    }
}
