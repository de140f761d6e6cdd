package readout.edition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** Where the files of a ledger are. */
record LedgerFiles(Path folder) {

    private static final Pattern RECORD = Pattern.compile("(\\d{6,18})\\.json");

    /** The numbers of the editions that have a record, whatever stands in it; the earliest first. */
    List<Long> numbers() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        return Ledger.attempt("listing the ledger", () -> {
            try (var files = Files.list(folder)) {
                return files.map(file -> RECORD.matcher(file.getFileName().toString()))
                    .filter(name -> name.matches())
                    .map(name -> Long.valueOf(name.group(1)))
                    .sorted()
                    .toList();
            }
        });
    }

    /** Of an edition. */
    Path record(long number) {
        return folder.resolve("%06d.json".formatted(number));
    }

    /** What becomes the record once the edition is committed. */
    Path part(long number) {
        return folder.resolve("%06d.json.part".formatted(number));
    }

    Path changes(long number) {
        return folder.resolve("%06d.changes.jsonl".formatted(number));
    }

    /** By its content. */
    Path registry(String name) {
        return folder.resolve("registry-" + name + ".json");
    }

    /** In bytes; -1 for a file that is not there. */
    static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException _) {
            return -1;
        }
    }
}
