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
 * A folder whose small files are read into memory and whose large ones are mapped. Mapping links native code, which takes
 * most of the time of a command on a small corpus; a small index never gets so far. Nothing is read through a channel,
 * which an interrupted thread would close for all others.
 */
final class IndexFolder extends NIOFSDirectory {

    /** A large index has few files below this, and they are small change in its heap. */
    private static final int SMALL = 512 << 10;

    private @Nullable MMapDirectory mapped;

    IndexFolder(Path folder) throws IOException {
        super(folder);
    }

    @Override
    public IndexInput openInput(String name, IOContext context) throws IOException {
        ensureOpen();
        ensureCanRead(name);
        return fileLength(name) <= SMALL ? read(name) : mapped().openInput(name, context);
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
