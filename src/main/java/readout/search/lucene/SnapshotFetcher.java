package readout.search.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import readout.search.IndexException;
import readout.search.lucene.Snapshot.Piece;
import readout.search.lucene.Snapshot.Room;

/**
 * Brings a snapshot into an index of one's own: the files that are not there yet, each under another name until it is found
 * whole, and the one that makes it a commit last. Of several processes on an index, one fetches.
 */
record SnapshotFetcher(Path index, Path ledger, SnapshotFolder snapshots, int kept) {

    private static final String UNDER_WAY = "fetching-";

    /** Whether it is the index's newest commit now; not while another process is at it. */
    boolean fetch(String edition) throws IOException {
        try (var directory = new IndexFolder(index)) {
            if (isNewest(edition, directory)) {
                return true;
            }
            try (var _ = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
                fetch(edition, directory);
                return true;
            } catch (LockObtainFailedException _) {
                return false;
            }
        }
    }

    private static boolean isNewest(String edition, Directory directory) throws IOException {
        try {
            return SnapshotMaker.name(SegmentInfos.readLatestCommit(directory)).equals(edition);
        } catch (IndexNotFoundException | CorruptIndexException | NoSuchFileException _) {
            return false;
        } catch (IndexFormatTooOldException | IndexFormatTooNewException | IndexException _) {
            return false; // of another version of this program; what is fetched takes its place
        }
    }

    private void fetch(String edition, IndexFolder directory) throws IOException {
        deleteLeftovers(directory);
        var list = snapshots.list(edition);
        var pieces = list.pieces(Room.INDEX);
        if (!continues(pieces, directory)) {
            deleteCommits(directory);
        }
        for (var piece : list.pieces(Room.LEDGER)) {
            fetchLedger(edition, piece);
        }
        for (var piece : pieces) {
            if (!isCommit(piece.name()) && !isThere(piece, directory)) {
                fetchIndex(edition, piece, directory);
            }
        }
        for (var piece : pieces) {
            if (isCommit(piece.name())) {
                fetchIndex(edition, piece, directory);
            }
        }
        keep(directory);
    }

    private static void deleteLeftovers(Directory directory) throws IOException {
        for (var name : directory.listAll()) {
            if (name.startsWith(UNDER_WAY)) {
                directory.deleteFile(name);
            }
        }
    }

    /** Whether these are files of the index that is here, after it: an index filled anew has the same names. */
    private static boolean continues(List<Piece> pieces, Directory directory) throws IOException {
        var here = Arrays.asList(directory.listAll());
        var newest = generation(pieces.stream().map(Piece::name).filter(SnapshotFetcher::isCommit).findFirst()
            .orElseThrow(() -> new CorruptIndexException("holds no commit", "a snapshot")));
        for (var piece : pieces) {
            if (here.contains(piece.name()) && !isThere(piece, directory)) {
                return false;
            }
        }
        return here.stream().filter(SnapshotFetcher::isCommit).allMatch(name -> generation(name) <= newest);
    }

    private static boolean isThere(Piece piece, Directory directory) {
        try {
            return directory.fileLength(piece.name()) == piece.size()
                && Checksums.told(directory, piece.name()) == piece.checksum();
        } catch (IOException _) {
            return false; // absent, or damaged and to be fetched anew
        }
    }

    private static boolean isCommit(String name) {
        return name.startsWith(IndexFileNames.SEGMENTS + "_");
    }

    private static long generation(String name) {
        return SegmentInfos.generationFromSegmentsFileName(name);
    }

    private static void deleteCommits(Directory directory) throws IOException {
        for (var name : directory.listAll()) {
            if (isCommit(name)) {
                directory.deleteFile(name);
            }
        }
    }

    private void fetchIndex(String edition, Piece piece, IndexFolder directory) throws IOException {
        var under = UNDER_WAY + piece.name();
        SnapshotMaker.linkOrCopy(snapshots.file(edition, piece), index.resolve(under));
        if (directory.fileLength(under) != piece.size() || Checksums.verified(directory, under) != piece.checksum()) {
            throw new CorruptIndexException("is not as it was listed", snapshots.file(edition, piece).toString());
        }
        Files.move(index.resolve(under), index.resolve(piece.name()), StandardCopyOption.ATOMIC_MOVE);
    }

    private void fetchLedger(String edition, Piece piece) throws IOException {
        var target = ledger.resolve(piece.name());
        if (Files.exists(target) && Files.size(target) == piece.size() && Checksums.of(target) == piece.checksum()) {
            return;
        }
        Files.createDirectories(ledger);
        var under = ledger.resolve(UNDER_WAY + piece.name());
        Files.deleteIfExists(under);
        SnapshotMaker.linkOrCopy(snapshots.file(edition, piece), under);
        if (Files.size(under) != piece.size() || Checksums.of(under) != piece.checksum()) {
            throw new CorruptIndexException("is not as it was listed", snapshots.file(edition, piece).toString());
        }
        Files.move(under, target, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Keeps the newest commits, as a writer would, and no file that none of them needs. */
    private void keep(Directory directory) throws IOException {
        var commits = DirectoryReader.listCommits(directory);
        var old = commits.subList(0, Math.max(0, commits.size() - kept));
        var needed = new HashSet<String>();
        for (var commit : commits.subList(old.size(), commits.size())) {
            needed.addAll(commit.getFileNames());
        }
        for (var commit : old) {
            directory.deleteFile(commit.getSegmentsFileName());
        }
        for (var name : directory.listAll()) {
            if (IndexFileNames.CODEC_FILE_PATTERN.matcher(name).matches() && !needed.contains(name)) {
                directory.deleteFile(name);
            }
        }
    }
}
