package readout.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import readout.Fixtures;

/** A copy of the fixture corpus in a folder of its own, for a test to spoil. */
final class CorpusDraft {

    /** A statement without mistakes in the fourth line and those after it, to which a test adds keys. */
    static final String EVENT = """
        slug: talk
        title: A talk
        date: 2024-06-01
        statements:
          - id: talk-marsh
            speaker: ada-marsh
            gist: Marsh greets.
            said: 2024-06-01
            topics: [talks]
            source: gazette
            via: [Hill Gazette]
        """;

    private final Path folder;

    CorpusDraft(Path folder) {
        this.folder = folder;
        try (var files = Files.walk(Fixtures.corpusFolder())) {
            files.filter(Files::isRegularFile).forEach(this::copy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path folder() {
        return folder;
    }

    Path file(String path) {
        return folder.resolve(path);
    }

    CorpusDraft write(String path, String text) {
        return write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    CorpusDraft write(String path, byte[] bytes) {
        try {
            Files.createDirectories(file(path).getParent());
            Files.write(file(path), bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The event above with lines put after it, each indented to be a key of its statement. */
    CorpusDraft statement(String... keys) {
        return write("events/talk.yaml", EVENT + "    " + String.join("\n    ", keys) + "\n");
    }

    /** The event above with one text put in the place of another. */
    CorpusDraft event(String old, String changed) {
        return write("events/talk.yaml", EVENT.replace(old, changed));
    }

    LoadOutcome load() {
        return new CorpusLoader().load(folder);
    }

    /** Each as {@code place: message → remedy}. */
    List<String> problems() {
        return switch (load()) {
            case LoadOutcome.Valid valid -> lines(valid.warnings());
            case LoadOutcome.Invalid invalid -> lines(invalid.problems());
            case LoadOutcome.Unreadable unreadable -> List.of(unreadable.reason());
        };
    }

    Corpus corpus() {
        return ((LoadOutcome.Valid) load()).corpus();
    }

    private static List<String> lines(List<Problem> problems) {
        return problems.stream()
            .map(problem -> problem.place() + ": " + problem.message() + " → " + problem.remedy())
            .toList();
    }

    private void copy(Path file) {
        try {
            write(Fixtures.corpusFolder().relativize(file).toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
