package readout.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * A large invented corpus in the form that curators write: names and events as YAML, the statements in a hundred JSON
 * Lines files, their words drawn by Zipf's law. The same for the same size. Needs no memory for its statements.
 */
final class SyntheticCorpus {

    static final int FILES = 100;

    /** How many statements {@link #known} has. */
    static final int KNOWN = 1_000;

    private static final long SEED = 7;

    private final Path folder;
    private final long size;
    private final Zipf words = new Zipf();
    private final SyntheticNames names;
    private final List<SyntheticStatement> known = new ArrayList<>(KNOWN);
    private final SplittableRandom edits = new SplittableRandom(SEED);

    /** @param size how many statements its bulk files have; a multiple of {@link #FILES}. Each event has one more */
    SyntheticCorpus(Path folder, long size) {
        this.folder = folder;
        this.size = size;
        names = SyntheticNames.of(size);
    }

    Path folder() {
        return folder;
    }

    SyntheticNames names() {
        return names;
    }

    Zipf words() {
        return words;
    }

    /** Writes it, unless it is there: the names come last. */
    void writeIfAbsent() throws IOException {
        if (!Files.exists(folder.resolve("topics.yaml"))) {
            write();
        }
    }

    /** Writes it anew. */
    void write() throws IOException {
        Files.createDirectories(folder);
        try {
            IntStream.range(0, FILES).parallel().forEach(this::writeBulk);
        } catch (UncheckedIOException e) {
            throw new IOException("writing a corpus into " + folder, e);
        }
        names.write(folder);
    }

    private void writeBulk(int file) {
        try (BufferedWriter writer = Files.newBufferedWriter(bulk(file))) {
            statements(file, statement -> {
                try {
                    writer.write(statement.line());
                    writer.write('\n');
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path bulk(int file) {
        return folder.resolve("statements-%02d.jsonl".formatted(file));
    }

    /** Draws the statements of a file, as it was written first, in their order. */
    void statements(int file, Consumer<SyntheticStatement> reader) {
        draw(file, size / FILES, reader);
    }

    private void draw(int file, long count, Consumer<SyntheticStatement> reader) {
        var random = new SplittableRandom(SEED * 1_000 + file);
        for (var number = 0; number < count; number++) {
            reader.accept(SyntheticStatement.draw("s" + file + "-" + number, names, words, random));
        }
    }

    /** Some of its statements, evenly from all files, drawn without reading any. */
    synchronized List<SyntheticStatement> known() {
        if (known.isEmpty()) {
            for (var file = 0; file < FILES; file++) {
                draw(file, KNOWN / FILES, known::add);
            }
        }
        return known;
    }

    /** Gives one statement of a file other words. */
    void editLine(int file) throws IOException {
        var lines = new ArrayList<>(Files.readAllLines(bulk(file)));
        var line = edits.nextInt(lines.size());
        lines.set(line, lines.get(line).replaceFirst("\"gist\":\"", "\"gist\":\"" + words.sentence(edits, 2) + " "));
        Files.write(bulk(file), lines);
    }

    /** Adds a statement of a new source. */
    void addLine(int file, String id) throws IOException {
        var sources = folder.resolve("sources.yaml");
        Files.writeString(sources, Files.readString(sources) + "- {id: " + id + "-source, kind: official}\n");
        var lines = new ArrayList<>(Files.readAllLines(bulk(file)));
        lines.add(SyntheticStatement.draw(id, names, words, edits).line()
            .replaceFirst("\"source\":\"[^\"]*\"", "\"source\":\"" + id + "-source\""));
        Files.write(bulk(file), lines);
    }
}
