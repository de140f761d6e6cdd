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

/** A file read line by line, of which no more than one is held. Blank lines are passed over, and bytes that are no UTF-8. */
final class LineFile {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private LineFile() {}

    /** What is done with a line; numbers count from 1. */
    @FunctionalInterface
    interface LineReader {
        void read(String line, int number) throws BadCaseException;
    }

    /** Every bad line, with its file, number and what is wrong with it. */
    static List<String> read(Path file, LineReader reader) throws IOException {
        var mistakes = new ArrayList<String>();
        var number = 0;
        try (
            var lines = new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                try {
                    if (!line.isBlank()) {
                        reader.read(number == 1 && line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line, number);
                    }
                } catch (BadCaseException e) {
                    mistakes.add(file + ", line " + number + ": " + e.getMessage());
                }
            }
        }
        return mistakes;
    }
}
