package readout.edition;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import readout.search.DurableFiles;

/** What the files of a ledger are called. */
record LedgerFiles(DurableFiles files) {

    private static final Pattern RECORD = Pattern.compile("(\\d{6,18})\\.json");
    private static final Pattern REGISTRY = Pattern.compile("registry-[^.]+\\.json");

    /** The numbers of the editions that have a record, whatever stands in it; the earliest first. */
    List<Long> numbers() {
        return numbers(names());
    }

    private static List<Long> numbers(List<String> names) {
        return names.stream()
            .map(RECORD::matcher)
            .filter(name -> name.matches())
            .map(name -> Long.valueOf(name.group(1)))
            .sorted()
            .toList();
    }

    private List<String> names() {
        return Ledger.attempt("listing the ledger", files::names);
    }

    /** All that belongs to the editions that have a record, the records last. */
    List<String> whole() {
        var names = names();
        var numbers = numbers(names);
        return Stream.of(
            names.stream().filter(REGISTRY.asMatchPredicate()),
            numbers.stream().map(this::changes).filter(names::contains),
            numbers.stream().map(this::record))
            .flatMap(Function.identity())
            .toList();
    }

    /** Of an edition. */
    String record(long number) {
        return "%06d.json".formatted(number);
    }

    /** What becomes the record once the edition is committed. */
    String part(long number) {
        return "%06d.json.part".formatted(number);
    }

    String changes(long number) {
        return "%06d.changes.jsonl".formatted(number);
    }

    /** By its content. */
    String registry(String name) {
        return "registry-" + name + ".json";
    }

    String text(String name) throws IOException {
        try (BufferedReader reader = files.read(name)) {
            return reader.readAllAsString();
        }
    }
}
