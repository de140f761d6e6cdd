package readout.search.lucene;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import readout.search.lucene.Snapshot.Piece;
import readout.search.lucene.Snapshot.Room;

/** Puts the newest edition of an index into a folder of snapshots: by links where the file system has them. */
record SnapshotMaker(Path index, Supplier<List<Path>> ledger, SnapshotFolder snapshots, String publisher, int kept) {

    /** The name of a commit's snapshot: the same for all processes, and for no other commit. */
    static String name(SegmentInfos commit) {
        return String.format(Locale.ROOT, "edition-%06d-%s", CommitRecord.read(commit.getUserData()).stamp().number(),
            HexFormat.of().formatHex(commit.getId()).substring(0, 8));
    }

    /** Makes one of the newest commit, unless there is one. */
    void make() throws IOException {
        try (var directory = new IndexFolder(index)) {
            var commit = SegmentInfos.readLatestCommit(directory);
            var name = name(commit);
            if (!snapshots.newest().equals(Optional.of(name))) {
                snapshots.add(name, folder -> fill(folder, commit, directory));
                snapshots.keep(kept);
            }
        }
    }

    private void fill(Path folder, SegmentInfos commit, Directory directory) throws IOException {
        var pieces = new ArrayList<Piece>();
        for (var name : commit.files(true)) {
            pieces.add(new Piece(Room.INDEX, name, directory.fileLength(name), Checksums.told(directory, name)));
        }
        place(folder, pieces, piece -> index.resolve(piece.name()));
        var before = before();
        var files =
            ledger.get().stream().collect(Collectors.toMap(file -> file.getFileName().toString(), file -> file));
        var told = new ArrayList<Piece>();
        for (var file : files.entrySet()) {
            told.add(piece(file.getKey(), file.getValue(), before));
        }
        place(folder, told, piece -> Objects.requireNonNull(files.get(piece.name())));
        pieces.addAll(told);
        SnapshotFolder.writeList(folder, new Snapshot(publisher, pieces));
    }

    /** What the snapshot before holds of the ledger, whose files never change, need not be read once more. */
    private Map<String, Piece> before() throws IOException {
        var newest = snapshots.newest();
        return newest.isEmpty()
            ? Map.of()
            : snapshots.list(newest.get()).pieces(Room.LEDGER).stream()
                .collect(Collectors.toMap(Piece::name, Function.identity()));
    }

    private static Piece piece(String name, Path file, Map<String, Piece> before) throws IOException {
        var size = Files.size(file);
        var known = before.get(name);
        return known != null && known.size() == size
            ? known
            : new Piece(Room.LEDGER, name, size, Checksums.of(file));
    }

    private static void place(Path folder, List<Piece> pieces, Function<Piece, Path> source) throws IOException {
        for (var piece : pieces) {
            var target = folder.resolve(piece.path());
            Files.createDirectories(target.getParent());
            linkOrCopy(source.apply(piece), target);
        }
    }

    static void linkOrCopy(Path source, Path target) throws IOException {
        try {
            Files.createLink(target, source);
        } catch (UnsupportedOperationException | FileSystemException failure) {
            if (Files.notExists(source)) {
                throw failure instanceof IOException io ? io : new NoSuchFileException(source.toString());
            }
            Files.copy(source, target);
            SnapshotFolder.force(target);
        }
    }
}
