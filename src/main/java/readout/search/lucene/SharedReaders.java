package readout.search.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.SegmentReader;
import org.apache.lucene.index.StandardDirectoryReader;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;
import readout.search.Commit;

/** Opens commits, so that segments of the commit opened last are not opened a second time. Safe for many threads. */
final class SharedReaders {

    /** Reading all bytes of a small index is quick; in a large one the files' lengths, heads and feet must do. */
    private static final long VERIFIED_BYTES = 64L << 20;

    private @Nullable DirectoryReader recent;

    /** A reader with one reference for the caller; empty when the commit is kept no longer. */
    synchronized Optional<DirectoryReader> open(Directory directory, Commit commit) throws IOException {
        var newest = newest(directory);
        if (holds(newest.getIndexCommit(), commit)) {
            newest.incRef();
            return Optional.of(newest);
        }
        for (var kept : DirectoryReader.listCommits(directory)) {
            if (holds(kept, commit)) {
                return Optional.of(earlier(newest, kept));
            }
        }
        return Optional.empty();
    }

    private static boolean holds(IndexCommit found, Commit commit) throws IOException {
        return CommitRecord.read(found.getUserData()).stamp().equals(commit.stamp());
    }

    private DirectoryReader newest(Directory directory) throws IOException {
        if (recent == null) {
            recent = verified(DirectoryReader.open(directory));
        } else if (!isNewest(recent, directory)) {
            var newer = reopened(recent, directory);
            recent.decRef();
            recent = newer;
        }
        return recent;
    }

    /** Compares random ids: an index filled anew has the file names of the one discarded. */
    private static boolean isNewest(DirectoryReader reader, Directory directory) throws IOException {
        var read = ((StandardDirectoryReader) reader).getSegmentInfos();
        return Arrays.equals(read.getId(), SegmentInfos.readLatestCommit(directory).getId());
    }

    private static DirectoryReader reopened(DirectoryReader reader, Directory directory) throws IOException {
        try {
            @Nullable DirectoryReader newer = DirectoryReader.openIfChanged(reader);
            if (newer != null) {
                return newer;
            }
        } catch (IllegalStateException _) {
            // So says Lucene of segments with the names of others: the index was discarded and filled anew.
        }
        return verified(DirectoryReader.open(directory));
    }

    private static DirectoryReader earlier(DirectoryReader newest, IndexCommit commit) throws IOException {
        @Nullable DirectoryReader earlier = DirectoryReader.openIfChanged(newest, commit);
        if (earlier == null) {
            newest.incRef();
            return newest;
        }
        return earlier;
    }

    private static DirectoryReader verified(DirectoryReader reader) throws IOException {
        try {
            verify(reader);
            return reader;
        } catch (IOException e) {
            reader.close();
            throw e;
        }
    }

    private static void verify(DirectoryReader reader) throws IOException {
        var bytes = 0L;
        for (var leaf : reader.leaves()) {
            bytes += ((SegmentReader) leaf.reader()).getSegmentInfo().sizeInBytes();
            if (bytes <= VERIFIED_BYTES) {
                leaf.reader().checkIntegrity();
            }
        }
    }

    synchronized void close() throws IOException {
        if (recent != null) {
            recent.decRef();
            recent = null;
        }
    }
}
