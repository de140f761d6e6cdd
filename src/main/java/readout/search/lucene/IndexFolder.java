package readout.search.lucene;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.store.ByteBuffersDataInput;
import org.apache.lucene.store.ByteBuffersIndexInput;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.store.NIOFSDirectory;
import org.jspecify.annotations.Nullable;

/**
 * A folder whose files are read into memory as long as all are small, and otherwise mapped. Mapping links native code, which
 * takes most of the time of a command on a small corpus; a small index never gets so far. Of a large one small files are
 * mapped, too: what is read through two kinds of inputs is read more slowly. Nothing is read through a channel, which an
 * interrupted thread would close for all others.
 */
final class IndexFolder extends NIOFSDirectory {

    private static final int SMALL = 512 << 10;

    private @Nullable Boolean large;
    private @Nullable MMapDirectory mapped;

    IndexFolder(Path folder) throws IOException {
        super(folder);
    }

    @Override
    public IndexInput openInput(String name, IOContext context) throws IOException {
        ensureOpen();
        ensureCanRead(name);
        return isLarge(name) ? mapped().openInput(name, context) : read(name);
    }

    /** Looked at once; a folder that grows meanwhile is large from its first large file on. */
    private synchronized boolean isLarge(String name) throws IOException {
        var known = large;
        if (known == null || !known) {
            known = fileLength(name) > SMALL || (known == null && holdsLarge());
            large = known;
        }
        return known;
    }

    private boolean holdsLarge() throws IOException {
        try (var files = Files.newDirectoryStream(getDirectory())) {
            for (var file : files) {
                if (file.toFile().length() > SMALL) { // 0 for one that is deleted meanwhile
                    return true;
                }
            }
        }
        return false;
    }

    private IndexInput read(String name) throws IOException {
        var path = getDirectory().resolve(name);
        var bytes = ByteBuffer.wrap(Files.readAllBytes(path));
        return new ByteBuffersIndexInput(new ByteBuffersDataInput(List.of(bytes)), path.toString());
    }

    private synchronized MMapDirectory mapped() throws IOException {
        if (mapped == null) {
            mapped = new MMapDirectory(getDirectory());
        }
        return mapped;
    }

    @Override
    public synchronized void close() throws IOException {
        super.close();
        if (mapped != null) {
            mapped.close();
        }
    }
}
