package readout.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.function.Consumer;

/** A JSON Lines file, read line by line so that it may be larger than the memory. */
record BulkFile(FoundFile found) {

    /** A statement with every text as long as allowed, escaped, is well below. */
    private static final int LONGEST_LINE = 200_000;

    /** Makes values of all lines that are not blank, telling of those that are no text; returns what the file was. */
    <T> CorpusFile read(FileProblems problems, BulkLines.Reading<T> reading, Consumer<T> reader) throws IOException {
        var lines = new BulkLines<>(problems, reading, reader);
        var modified = Files.getLastModifiedTime(found.file()).toMillis();
        var digest = Digests.sha256();
        var size = 0L;
        try (var in = Files.newInputStream(found.file())) {
            var block = new byte[1 << 16];
            var line = new ByteArrayOutputStream(1024);
            var number = 1;
            for (var bytes = in.read(block); bytes >= 0; bytes = in.read(block)) {
                digest.update(block, 0, bytes);
                size += bytes;
                var begin = 0;
                for (var end = lineEnd(block, begin, bytes); end >= 0; end = lineEnd(block, begin, bytes)) {
                    take(line, block, begin, end);
                    hand(line, number++, problems, lines);
                    line.reset();
                    begin = end + 1;
                }
                take(line, block, begin, bytes);
            }
            hand(line, number, problems, lines);
        }
        lines.finish();
        return new CorpusFile(found.path(), size, modified, Digests.hex(digest.digest()));
    }

    private static int lineEnd(byte[] block, int begin, int end) {
        for (var at = begin; at < end; at++) {
            if (block[at] == '\n') {
                return at;
            }
        }
        return -1;
    }

    /** Adds a stretch to the line, but no more of it than one byte too many. */
    private static void take(ByteArrayOutputStream line, byte[] block, int begin, int end) {
        line.write(block, begin, Math.min(end - begin, LONGEST_LINE + 1 - line.size()));
    }

    private static void hand(ByteArrayOutputStream line, int number, FileProblems problems, BulkLines<?> lines) {
        if (line.size() > LONGEST_LINE) {
            problems.error(Mark.ofLine(number), "the line is longer than " + LONGEST_LINE + " bytes",
                "write one statement a line");
            return;
        }
        lines.add(line.toByteArray(), number);
    }
}
