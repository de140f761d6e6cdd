package readout.corpus;

import java.util.List;

/** How a remedy names what could have been meant. */
final class Wishes {

    private static final int SHORT = 12;

    /** With more, looking for near misses would take longer than reading the files. */
    private static final int LONG = 10_000;

    private Wishes() {}

    /** The near misses, or all there are when they are few, or nothing but that there is none such. */
    static String oneOf(String written, List<String> possible) {
        var near = possible.size() > LONG ? List.<String>of() : NearMisses.among(possible, written);
        if (!near.isEmpty()) {
            return "did you mean " + listed(near) + "?";
        }
        return possible.size() <= SHORT ? "write " + listed(possible) : "look it up, or define it";
    }

    private static String listed(List<String> words) {
        var quoted = words.stream().map(word -> "`" + word + "`").toList();
        return quoted.size() < 2
            ? String.join("", quoted)
            : String.join(", ", quoted.subList(0, quoted.size() - 1)) + " or " + quoted.getLast();
    }
}
