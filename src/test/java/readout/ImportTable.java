package readout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The table of ARCHITECTURE.md that says which package may import which: the document is the rule. */
record ImportTable(Map<String, Set<String>> rows) {

    private static final Pattern ROW = Pattern.compile("\\| `([a-z.]+)` \\|[^|]*\\| ([a-z., ]+|—) \\|");

    static ImportTable read() throws IOException {
        try (var lines = Files.lines(Path.of("ARCHITECTURE.md"))) {
            return new ImportTable(lines.map(ROW::matcher)
                .filter(Matcher::matches)
                .collect(Collectors.toMap(row -> row.group(1), row -> imports(row.group(2)))));
        }
    }

    private static Set<String> imports(String cell) {
        return cell.equals("—") ? Set.of() : Arrays.stream(cell.split(", ")).collect(Collectors.toUnmodifiableSet());
    }

    boolean allows(String importer, String imported) {
        var row = Optional.ofNullable(rows.get(importer)).orElse(Set.of());
        return importer.equals(imported) || row.contains("all") || row.contains(imported);
    }
}
