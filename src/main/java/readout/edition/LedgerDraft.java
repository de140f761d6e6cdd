package readout.edition;

import java.io.BufferedWriter;
import java.io.IOException;
import readout.corpus.Registry;
import readout.corpus.RegistryForm;
import readout.edition.Ledger.Line;

/**
 * The ledger of an edition in the making. It is sealed, and so durable, before the edition is committed, and entered
 * after it; a crash in between leaves what {@link Ledger#settle} enters, and one before it leaves what is written over.
 */
final class LedgerDraft implements AutoCloseable {

    private final LedgerFiles files;
    private final String file;
    private final BufferedWriter writer;

    LedgerDraft(LedgerFiles files, String file) throws IOException {
        this.files = files;
        this.file = file;
        this.writer = new BufferedWriter(files.files().begin(file));
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
            var names = RegistryForm.write(registry);
            var name = new ContentHash().hash(names);
            if (!files.files().exists(files.registry(name))) { // the same names have the same file
                files.files().write(files.registry(name), names);
            }
            files.files().write(files.part(edition.stamp().number()),
                new EditionFile(edition, name, files.files().size(file)).write());
            return edition;
        });
    }

    @Override
    public void close() {
        Ledger.attempt("writing the ledger", () -> {
            writer.close();
            return file;
        });
    }
}
