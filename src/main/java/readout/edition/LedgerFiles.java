package readout.edition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where the files of a ledger are. */
record LedgerFiles(Path folder) {

    private static final Pattern RECORD = Pattern.compile("(\\d{6,18})\\.json");
    private static final Pattern REGISTRY = Pattern.compile("registry-[^.]+\\.json");

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

    /** All that belongs to the editions that have a record, the records last. */
    List<Path> whole() {
        var numbers = numbers();
        return Stream.of(
            registries().stream(),
            numbers.stream().map(this::changes).filter(Files::exists),
            numbers.stream().map(this::record))
            .flatMap(Function.identity())
            .toList();
    }

    private List<Path> registries() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        return Ledger.attempt("listing the ledger", () -> {
            try (var files = Files.list(folder)) {
                return files.filter(file -> REGISTRY.matcher(file.getFileName().toString()).matches()).toList();
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
