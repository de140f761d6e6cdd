package readout.eval;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import readout.eval.CaseFile.BadCaseException;

/**
 * A file in UTF-8 read line by line, of which no more than one is held. Lines may end as on any system. Blank ones are passed
 * over, and so is a byte order mark; bytes that are no UTF-8 become replacement characters.
 */
final class LineFile {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** A file of another form is wrong in every line, which need not be said of each. */
    private static final int MOST_TOLD = 50;

    private LineFile() {}

    /** What is done with a line; numbers count from 1. */
    @FunctionalInterface
    interface LineReader {
        void read(String line, int number) throws BadCaseException;
    }

    /** Every bad line, with its file, number and what is wrong with it; of very many the first ones. */
    static List<String> read(Path file, LineReader reader) throws IOException {
        var mistakes = new ArrayList<String>();
        var number = 0;
        try (
            var lines = new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                var text = number == 1 && line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line;
                try {
                    if (!text.isBlank()) {
                        reader.read(text, number);
                    }
                } catch (BadCaseException e) {
                    mistakes.add(file + ", line " + number + ": " + e.getMessage());
                }
            }
        }
        return mistakes.size() <= MOST_TOLD ? mistakes : cut(file, mistakes);
    }

    private static List<String> cut(Path file, List<String> mistakes) {
        var told = new ArrayList<>(mistakes.subList(0, MOST_TOLD));
        told.add(file + ": and " + (mistakes.size() - MOST_TOLD) + " more lines that cannot be used");
        return told;
    }
}
