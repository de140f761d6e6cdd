package readout.corpus;

/**
 * A mistake in a corpus file, or a doubt about one.
 *
 * @param file path from the corpus folder, with slashes
 * @param line counted from 1; 0 when the whole file is meant
 * @param column counted from 1, in Unicode code points; 0 when the whole line or file is meant
 * @param message what is wrong
 * @param remedy what would mend it
 */
public record Problem(Severity severity, String file, int line, int column, String message, String remedy) {

    /** Whether the corpus can be published in spite of it. */
    public enum Severity {
        ERROR,
        WARNING
    }

    /** File, line and column as compilers write them, so that editors and terminals can jump there. */
    public String place() {
        var place = new StringBuilder(file);
        if (line > 0) {
            place.append(':').append(line);
        }
        if (column > 0) {
            place.append(':').append(column);
        }
        return place.toString();
    }
}
