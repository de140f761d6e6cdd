package readout.edition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A little disk of its own, which can be full or read-only. Only who may mount has one. */
final class SmallDisk implements AutoCloseable {

    private final Path place;

    private SmallDisk(Path place) {
        this.place = place;
    }

    /** Whether this computer lets us mount one. */
    static boolean isPossible() {
        try {
            var place = Files.createTempDirectory("small-disk");
            var mounted = run("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", place.toString());
            if (mounted) {
                run("umount", place.toString());
            }
            Files.delete(place);
            return mounted;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static SmallDisk at(Path place, int kilobytes) throws IOException {
        Files.createDirectories(place);
        must("mount", "-t", "tmpfs", "-o", "size=" + kilobytes + "k", "tmpfs", place.toString());
        return new SmallDisk(place);
    }

    /** Leaves this many kilobytes, in whole blocks of 4. */
    void fill(int left) throws IOException {
        var room = Files.getFileStore(place).getUsableSpace() - left * 1024L;
        Files.write(place.resolve("filling"), new byte[(int) Math.max(0, room)]);
    }

    void clear() throws IOException {
        Files.delete(place.resolve("filling"));
    }

    void readOnly() throws IOException {
        must("mount", "-o", "remount,ro", place.toString());
    }

    void writable() throws IOException {
        must("mount", "-o", "remount,rw", place.toString());
    }

    private static void must(String... command) throws IOException {
        if (!run(command)) {
            throw new IOException(String.join(" ", command) + " failed");
        }
    }

    private static boolean run(String... command) {
        try {
            return new ProcessBuilder(List.of(command))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start().waitFor() == 0;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        must("umount", "-l", place.toString());
    }
}
