package readout.render;

import java.util.List;

/** Lines as characters: with colours and links (OSC 8) for a terminal, or without. */
final class TextWriter {

    private static final String ESCAPE = "\u001B";

    private final boolean colour;
    private final StringBuilder text = new StringBuilder();

    private TextWriter(boolean colour) {
        this.colour = colour;
    }

    static String write(List<Line> lines, boolean colour) {
        var writer = new TextWriter(colour);
        lines.forEach(writer::line);
        return writer.text.toString();
    }

    private void line(Line line) {
        if (colour) {
            line.runs().forEach(this::coloured);
        } else {
            line.runs().forEach(run -> text.append(run.text()));
            trimEnd();
        }
        text.append('\n');
    }

    private void trimEnd() {
        var end = text.length();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        text.setLength(end);
    }

    private void coloured(Run run) {
        var address = HtmlWriter.webAddress(run.link());
        if (!address.isEmpty()) {
            text.append(ESCAPE).append("]8;;").append(address).append(ESCAPE).append('\\');
        }
        if (run.ink().sgr().isEmpty()) {
            text.append(run.text());
        } else {
            text.append(ESCAPE).append('[').append(run.ink().sgr()).append('m').append(run.text()).append(ESCAPE)
                .append("[0m");
        }
        if (!address.isEmpty()) {
            text.append(ESCAPE).append("]8;;").append(ESCAPE).append('\\');
        }
    }
}
