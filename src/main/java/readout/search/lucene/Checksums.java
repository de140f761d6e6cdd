package readout.search.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;

/** Checksums of files: those that Lucene has written at the end of each of its own, and CRC-32 of the others. */
final class Checksums {

    private static final int CHUNK = 1 << 16;

    private Checksums() {}

    /** The one that stands at the end of an index's file. */
    static long told(Directory directory, String name) throws IOException {
        try (var file = directory.openInput(name, IOContext.READONCE)) {
            return CodecUtil.retrieveChecksum(file);
        }
    }

    /** Reads all of an index's file, and throws a {@link CorruptIndexException} unless it is as it was written. */
    static long verified(Directory directory, String name) throws IOException {
        try (var file = directory.openInput(name, IOContext.READONCE)) {
            return CodecUtil.checksumEntireFile(file);
        }
    }

    static long of(Path file) throws IOException {
        var checksum = new CRC32();
        var chunk = new byte[CHUNK];
        try (var in = Files.newInputStream(file)) {
            for (var read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                checksum.update(chunk, 0, read);
            }
        }
        return checksum.getValue();
    }
}
