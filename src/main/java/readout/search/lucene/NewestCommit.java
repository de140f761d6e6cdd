package readout.search.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;
import readout.search.Commit;

/**
 * The newest commit of a folder, for those who look several times a second. Its file names every segment and what the edition
 * was made from, and never changes: it is read again when another one is there. Safe for use by many threads.
 */
final class NewestCommit {

    private final Path folder;
    private volatile @Nullable Read last;

    NewestCommit(Path folder) {
        this.folder = folder;
    }

    /** By what a file differs from one of the same name in a folder that was made anew. */
    private record Seen(String name, FileTime modified, long bytes) {}

    private record Read(Seen seen, Commit commit) {}

    /** Throws what Lucene does where there is no index, or none that can be read. */
    Commit of(Directory directory) throws IOException {
        var seen = seen(directory);
        var known = last;
        if (known != null && known.seen.equals(seen)) {
            return known.commit;
        }
        var commit = CommitRecord.read(SegmentInfos.readLatestCommit(directory).getUserData());
        last = seen == null ? null : new Read(seen, commit);
        return commit;
    }

    private @Nullable Seen seen(Directory directory) {
        try {
            var name = SegmentInfos.getLastCommitSegmentsFileName(directory);
            if (name == null) {
                return null;
            }
            var file = Files.readAttributes(folder.resolve(name), BasicFileAttributes.class);
            return new Seen(name, file.lastModifiedTime(), file.size());
        } catch (IOException _) {
            return null; // it went away at this moment; reading it tells more
        }
    }
}
