package readout.corpus;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.security.DigestInputStream;

/** A JSON Lines file, read line by line so that it may be larger than the memory. */
record BulkFile(FoundFile found) {

    /** A statement with every text as long as allowed, escaped, is well below. */
    private static final int LONGEST_LINE = 200_000;

    interface LineReader {
        void line(String text, int number);
    }

    /** Reads all lines that are not blank, telling of those that are no text; returns what the file was. */
    CorpusFile read(FileProblems problems, LineReader reader) throws IOException {
        var modified = Files.getLastModifiedTime(found.file()).toMillis();
        var digest = Digests.sha256();
        var size = 0L;
        try (var in = new BufferedInputStream(
            new DigestInputStream(Files.newInputStream(found.file()), digest), 1 << 16)) {
            var line = new ByteArrayOutputStream(1024);
            var number = 1;
            for (var bytes = readLine(in, line); bytes > 0; bytes = readLine(in, line)) {
                size += bytes;
                hand(line, number++, problems, reader);
            }
        }
        return new CorpusFile(found.path(), size, modified, Digests.hex(digest.digest()));
    }

    /** Puts the next line into the buffer, but no more of it than one byte too many; returns how many bytes it had, 0 at the end. */
    private static long readLine(InputStream in, ByteArrayOutputStream line) throws IOException {
        line.reset();
        var bytes = 0L;
        for (var next = in.read(); next >= 0; next = in.read()) {
            bytes++;
            if (next == '\n') {
                break;
            }
            if (line.size() <= LONGEST_LINE) {
                line.write(next);
            }
        }
        return bytes;
    }

    private static void hand(ByteArrayOutputStream line, int number, FileProblems problems, LineReader reader) {
        if (line.size() > LONGEST_LINE) {
            problems.error(Mark.ofLine(number), "the line is longer than " + LONGEST_LINE + " bytes",
                "write one statement a line");
            return;
        }
        Utf8Text.decode(line.toByteArray(), number, problems)
            .filter(text -> !text.isBlank())
            .ifPresent(text -> reader.line(text, number));
    }
}
