package readout.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.jspecify.annotations.Nullable;
import readout.state.EarlierFiles;
import readout.state.Memory;

/** Picks the database of the bot's memory. */
record MemoryOpener(Settings settings, Memory.Use use) {

    /** Not opened yet. Files in which an earlier Readout kept what readers leave are taken in at its first use. */
    Memory memory() {
        var url = settings.memory().url();
        var file = settings.memory().file();
        var earlier = new EarlierFiles(settings.beside("reports.jsonl"), settings.beside("queue.jsonl"));
        return url == null
            ? Memory.sqlite(file == null ? settings.beside("memory.db") : file, earlier, use)
            : Memory.postgres(url, this::password, earlier, use);
    }

    /** Read anew each time, for it may have been changed. */
    private @Nullable String password() {
        var file = settings.memory().passwordFile();
        try {
            return file == null ? null : Files.readString(file).strip();
        } catch (IOException failure) {
            throw new UncheckedIOException("the password of the memory cannot be read from " + file, failure);
        }
    }
}
