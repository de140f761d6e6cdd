package readout.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a benchmark found, printed as it comes; in the end the same as JSON where that is wanted. For one thread. */
final class Report {

    private static final String STANDARD_OUTPUT = "-";

    private final String name;
    private final Options options;
    private final PrintStream out;
    private final Machine machine = Machine.here();
    private final List<Map<String, Object>> tables = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private boolean isWell = true;

    Report(String name, Options options) {
        this.name = name;
        this.options = options;
        out = STANDARD_OUTPUT.equals(options.json()) ? System.err : System.out;
        out.println("readout bench " + name + ": " + machine.text());
    }

    /** Something to know beside the figures, such as what exactly the floor does. */
    void note(String sentence) {
        notes.add(sentence);
        out.println(sentence);
    }

    /** The same of something that must not be; the benchmark then ends with 1. */
    void fail(String sentence) {
        isWell = false;
        note(sentence);
    }

    boolean isWell() {
        return isWell;
    }

    /** A table that is filled. */
    void add(Table table) {
        tables.add(table.values());
        out.println();
        out.print(table.text());
    }

    /** Writes the JSON. */
    void finish() throws IOException {
        var json = options.json();
        if (json == null) {
            return;
        }
        var values = new LinkedHashMap<String, Object>();
        values.put("bench", name);
        values.put("date", machine.date().toString());
        values.put("machine", Map.of("processors", machine.processors(), "model", machine.model(), "memory MB",
            machine.memory(), "heap MB", machine.heap(), "java", machine.java(), "options", machine.options(), "load",
            machine.load()));
        values.put("notes", notes);
        values.put("tables", tables);
        var text = new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(values) + "\n";
        if (json.equals(STANDARD_OUTPUT)) {
            System.out.print(text);
        } else {
            Files.writeString(Path.of(json), text);
        }
    }
}
