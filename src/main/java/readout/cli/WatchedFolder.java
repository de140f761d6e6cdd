package readout.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** A folder whose files are edited by somebody, told apart by their sizes and times. */
record WatchedFolder(Path folder) {

    /** A file as it is on the disk. */
    record Mark(long size, long modified) {}

    /** Its files by their paths from the folder; none when it cannot be read. */
    Map<String, Mark> look() {
        var marks = new TreeMap<String, Mark>();
        try (var paths = Files.walk(folder)) {
            paths.filter(WatchedFolder::isCorpusFile).forEach(path -> mark(path, marks));
        } catch (IOException | UncheckedIOException _) {
            // what cannot be read is said by whoever reads it
        }
        return marks;
    }

    /** The files that differ between two looks. */
    static List<String> differing(Map<String, Mark> before, Map<String, Mark> after) {
        var differing = new TreeSet<>(before.keySet());
        differing.addAll(after.keySet());
        differing.removeIf(path -> before.containsKey(path) && before.get(path).equals(after.get(path)));
        return List.copyOf(differing);
    }

    private void mark(Path path, Map<String, Mark> marks) {
        try {
            marks.put(folder.relativize(path).toString(),
                new Mark(Files.size(path), Files.getLastModifiedTime(path).toMillis()));
        } catch (IOException _) {
            // gone since: that is how editors save
        }
    }

    /** Editors leave others beside them: hidden ones, and copies whose names end in a tilde. */
    private static boolean isCorpusFile(Path path) {
        var name = path.getFileName().toString();
        return !name.startsWith(".") && !name.endsWith("~") && Files.isRegularFile(path);
    }
}
