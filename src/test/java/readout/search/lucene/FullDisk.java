package readout.search.lucene;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;

/** A disk that can be full. */
final class FullDisk {

    private volatile boolean full;

    void fill() {
        full = true;
    }

    void clear() {
        full = false;
    }

    Directory open(Path folder) throws IOException {
        return new FilterDirectory(new IndexFolder(folder)) {
            @Override
            public IndexOutput createOutput(String name, IOContext context) throws IOException {
                if (full) {
                    throw new IOException("No space left on device");
                }
                return super.createOutput(name, context);
            }
        };
    }
}
