package readout.state;

import java.nio.file.Path;

/**
 * The reports of mistakes, in a file of one JSON object a line to which lines are only added. Safe for use by many
 * threads of one process. A file that cannot be read or written is an {@link java.io.UncheckedIOException}.
 */
public final class MistakeReports {

    /** The most UTF-16 units kept of a reader's words. */
    public static final int TEXT_LENGTH = 1000;

    private final JsonLines lines;

    /**
     * Reports in a file, which need not exist yet.
     *
     * @param mostBytes once the file is that large, nothing more is taken, so that nobody can fill the disk
     */
    public MistakeReports(Path file, long mostBytes) {
        this.lines = new JsonLines(file, mostBytes);
    }

    /** Keeps a report; its text is cut to {@link #TEXT_LENGTH}. False when there is no more room. */
    public boolean add(MistakeReport report) {
        return lines.add(new MistakeReport(
            report.at(), report.edition(), report.question(), JsonLines.cut(report.text(), TEXT_LENGTH)));
    }

    /** How many reports there are. */
    public long count() {
        return lines.count();
    }
}
