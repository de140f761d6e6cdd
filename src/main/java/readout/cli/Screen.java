package readout.cli;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import readout.render.TextOptions;

/** How wide the terminal is and whether it shows colours. */
final class Screen {

    /** Wider lines are hard to read. */
    private static final int WIDEST = 120;

    /** Where there is no terminal to ask. */
    private static final int USUAL = 100;

    private Screen() {}

    static TextOptions options(Output output, Surroundings surroundings) {
        return new TextOptions(width(output, surroundings), colour(output, surroundings));
    }

    /** The convention of no-color.org: any value that is not empty. */
    static boolean colour(Output output, Surroundings surroundings) {
        return switch (output.colour()) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO -> surroundings.writesToTerminal()
                && surroundings.variable("NO_COLOR").isEmpty()
                && !surroundings.variable("TERM").equals("dumb");
        };
    }

    private static int width(Output output, Surroundings surroundings) {
        if (output.width() == 0) {
            return TextOptions.UNBROKEN;
        }
        if (output.width() > 0) {
            return output.width();
        }
        var columns = Numbers.parse(surroundings.variable("COLUMNS"));
        if (columns.isPresent() && columns.getAsInt() > 0) {
            return Math.min(WIDEST, columns.getAsInt());
        }
        return surroundings.writesToTerminal() ? Math.min(WIDEST, terminalColumns()) : USUAL;
    }

    /** Asks {@code stty}, the cheapest way without native code. */
    private static int terminalColumns() {
        try {
            var stty = new ProcessBuilder("stty", "size").redirectInput(Redirect.INHERIT).start();
            var size = new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
            return Numbers.parse(size.substring(size.indexOf(' ') + 1)).orElse(USUAL);
        } catch (IOException _) {
            return USUAL;
        }
    }
}
