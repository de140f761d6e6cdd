package readout.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import readout.state.EarlierFiles;
import readout.state.Memory;

/** Picks the database of the bot's memory. */
record MemoryOpener(Settings.Remembering settings, Path index, Memory.Use use) {

    /** Not opened yet. Files in which an earlier Readout kept what readers leave are taken in at its first use. */
    Memory memory() {
        var url = settings.url();
        var file = settings.file();
        var earlier = new EarlierFiles(index.resolveSibling("reports.jsonl"), index.resolveSibling("queue.jsonl"));
        return url == null
            ? Memory.sqlite(file == null ? index.resolveSibling("memory.db") : file, earlier, use)
            : Memory.postgres(url, this::password, earlier, use);
    }

    /** Read anew each time, for it may have been changed. */
    private @Nullable String password() {
        var file = settings.passwordFile();
        try {
            return file == null ? null : Files.readString(file).strip();
        } catch (IOException failure) {
            throw new UncheckedIOException("the password of the memory cannot be read from " + file, failure);
        }
    }
}
