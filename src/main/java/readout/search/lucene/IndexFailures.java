package readout.search.lucene;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import readout.search.IndexException;

/** Lucene's failures in the house's terms. */
final class IndexFailures {

    private IndexFailures() {}

    /** Something that may fail as disks do. */
    @FunctionalInterface
    interface Attempt<T> {
        T run() throws IOException;
    }

    static <T> T attempt(String attempted, Attempt<T> attempt) {
        try {
            return attempt.run();
        } catch (IOException e) {
            throw new IndexException(attempted, isDamage(e), e);
        }
    }

    /** Whether it lies in what is stored, and not in the disk or in who may read it. */
    private static boolean isDamage(IOException e) {
        return switch (e) {
            case CorruptIndexException _,IndexFormatTooOldException _,IndexFormatTooNewException _ -> true;
            case EOFException _,FileNotFoundException _,NoSuchFileException _ -> true;
            default -> false;
        };
    }
}
