package readout.search.lucene;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import readout.search.lucene.Snapshot.Piece;

/**
 * A folder of editions, each whole in a folder of its own that never changes, and the file {@code newest}, which names one of
 * them. What begins with a dot is in the making, or on its way out:
 *
 * <pre>
 * newest
 * edition-000007-1c0ffee2/snapshot.txt, index/…, ledger/…
 * </pre>
 */
record SnapshotFolder(Path folder) {

    private static final String NEWEST = "newest";
    private static final String LIST = "snapshot.txt";
    private static final String EDITION = "edition-";

    /** Nobody takes longer to make one, or to fetch one that is no longer wanted. */
    private static final long ABANDONED_MILLIS = 6 * 3_600_000L;

    /** How a piece comes into a snapshot. */
    interface Filling {
        void fill(Path snapshot) throws IOException;
    }

    /** The name of the newest edition; empty when there is none. */
    Optional<String> newest() throws IOException {
        try {
            return Optional.of(Files.readString(folder.resolve(NEWEST)).strip());
        } catch (NoSuchFileException _) {
            return Optional.empty();
        }
    }

    /** Throws a {@link NoSuchFileException} when it is kept no longer. */
    Snapshot list(String edition) throws IOException {
        try {
            return Snapshot.read(Files.readString(folder.resolve(edition).resolve(LIST)));
        } catch (IllegalArgumentException e) {
            throw new IOException(e.getMessage() + ": " + folder.resolve(edition).resolve(LIST), e);
        }
    }

    Path file(String edition, Piece piece) {
        return folder.resolve(edition).resolve(piece.path());
    }

    /** Adds an edition, which appears whole, and then becomes the newest. Once more does nothing. */
    void add(String edition, Filling filling) throws IOException {
        Files.createDirectories(folder);
        var making =
            folder.resolve("." + edition + "-" + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt()));
        try {
            filling.fill(Files.createDirectory(making));
            Files.move(making, folder.resolve(edition), StandardCopyOption.ATOMIC_MOVE);
        } catch (DirectoryNotEmptyException | FileAlreadyExistsException _) {
            // another process was faster
        } finally {
            delete(making);
        }
        point(edition);
    }

    static void writeList(Path snapshot, Snapshot list) throws IOException {
        var file = snapshot.resolve(LIST);
        Files.writeString(file, list.write());
        force(file);
    }

    private void point(String edition) throws IOException {
        var beside = folder.resolve("." + NEWEST + "-" + ProcessHandle.current().pid());
        Files.writeString(beside, edition + "\n");
        force(beside);
        Files.move(beside, folder.resolve(NEWEST), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** To the disk itself. */
    static void force(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Removes all but the latest few, each at once out of sight. */
    void keep(int most) throws IOException {
        var newest = newest().orElse("");
        var editions = beginning(EDITION).stream().filter(path -> !path.getFileName().toString().equals(newest))
            .sorted(Comparator.comparingLong(SnapshotFolder::modified).reversed()).toList();
        for (var edition : editions.subList(Math.min(most - 1, editions.size()), editions.size())) {
            var hidden = folder.resolve("." + edition.getFileName());
            Files.move(edition, hidden, StandardCopyOption.ATOMIC_MOVE);
            delete(hidden);
        }
        for (var leftover : beginning("." + EDITION)) {
            if (modified(leftover) < modified(folder.resolve(NEWEST)) - ABANDONED_MILLIS) {
                delete(leftover);
            }
        }
    }

    private List<Path> beginning(String beginning) throws IOException {
        try (var paths = Files.list(folder)) {
            return paths.filter(path -> path.getFileName().toString().startsWith(beginning)).toList();
        }
    }

    private static long modified(Path path) {
        return path.toFile().lastModified();
    }

    /** A folder with all that is in it; one that is not there is fine. */
    static void delete(Path tree) throws IOException {
        if (Files.notExists(tree)) {
            return;
        }
        try (var paths = Files.walk(tree)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
