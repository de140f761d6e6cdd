package readout.edition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A small invented corpus in a folder, to be edited as moderators do. */
final class CorpusOnDisk {

    private final Path folder;

    CorpusOnDisk(Path folder) {
        this.folder = folder;
        write("parties.yaml", "- {slug: north, label: North, includes: the northern shore}\n");
        write("speakers.yaml", "- {slug: ann, kind: person, name: Ann Lake, party: north}\n");
        write("topics.yaml", "- {slug: boats, label: Boats, definition: Who may sail}\n");
        write("sources.yaml", source("official"));
    }

    Path folder() {
        return folder;
    }

    /** An event file with this many statements, each of which ends in the marker. */
    void event(String slug, int statements, String marker) {
        var listed = IntStream.range(0, statements)
            .mapToObj(i -> statement(slug + "-" + i, marker))
            .collect(Collectors.joining());
        write("events/" + slug + ".yaml", """
            slug: %s
            title: Talks named %s
            date: 2025-05-19
            statements:
            """.formatted(slug, slug) + listed);
    }

    void remove(String path) {
        try {
            Files.delete(folder.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(String path, String text) {
        try {
            var file = folder.resolve(path);
            Files.createDirectories(file.resolve("..").normalize());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String source(String kind) {
        return "- {id: report, kind: " + kind + ", title: A report, language: en, published: 2025-05-19}\n";
    }

    private static String statement(String id, String marker) {
        return """
              - id: %s
                speaker: ann
                role: ferryman
                gist: Ann spoke of boats, %s.
                said: 2025-05-19
                topics: [boats]
                source: report
                via: [A report]
            """.formatted(id, marker);
    }
}
