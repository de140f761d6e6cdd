package readout.search.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.store.Directory;

/** Lucene's files in a folder, among which there may be others. */
final class IndexFiles {

    private IndexFiles() {}

    /** Commits first, so that one interrupted leaves no commit without its files. */
    static void delete(Directory directory) throws IOException {
        var files = Arrays.stream(directory.listAll())
            .filter(file -> isCommit(file) || IndexFileNames.CODEC_FILE_PATTERN.matcher(file).matches())
            .sorted(Comparator.comparing(file -> !isCommit(file)))
            .toList();
        for (var file : files) {
            directory.deleteFile(file);
        }
    }

    private static boolean isCommit(String file) {
        return file.startsWith(IndexFileNames.SEGMENTS) || file.startsWith(IndexFileNames.PENDING_SEGMENTS);
    }
}
