package readout.edition;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import readout.corpus.Registry;
import readout.corpus.RegistryForm;
import readout.edition.Ledger.Line;

/**
 * The ledger of an edition in the making. It is sealed, and so durable, before the edition is committed, and entered
 * after it; a crash in between leaves what {@link Ledger#settle} enters, and one before it leaves what is written over.
 */
final class LedgerDraft implements AutoCloseable {

    private final LedgerFiles files;
    private final Path file;
    private final BufferedWriter writer;

    LedgerDraft(LedgerFiles files, Path file) throws IOException {
        this.files = files;
        this.file = file;
        this.writer = Files.newBufferedWriter(file);
    }

    void add(Line line) {
        Ledger.attempt("writing the ledger", () -> {
            writer.write(LedgerLines.write(line));
            writer.newLine();
            return line;
        });
    }

    /** Makes durable what was added, and that it belongs to this edition. */
    void seal(EditionRecord edition, Registry registry) {
        Ledger.attempt("writing the ledger", () -> {
            writer.close();
            force(file);
            var names = RegistryForm.write(registry);
            var name = new ContentHash().hash(names);
            if (Files.notExists(files.registry(name))) { // the same names have the same file
                writeDurably(files.registry(name), names);
            }
            writeDurably(files.part(edition.stamp().number()),
                new EditionFile(edition, name, Files.size(file)).write());
            return edition;
        });
    }

    private static void writeDurably(Path file, String text) throws IOException {
        var beside = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(beside, text, StandardCharsets.UTF_8);
        force(beside);
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
        force(file.resolveSibling(".").normalize());
    }

    /** Of a file or a folder: to the disk itself. */
    static void force(Path path) throws IOException {
        try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    @Override
    public void close() {
        Ledger.attempt("writing the ledger", () -> {
            writer.close();
            return file;
        });
    }
}
