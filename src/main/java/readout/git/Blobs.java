package readout.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;

/**
 * Writes what files hold, byte for byte: no filter, no other ends of lines.
 *
 * <p>A file's time is no time but a number drawn from its content's id, in milliseconds from 1970 to 2004: the same content
 * has the same time in every checkout, and another content another one. So a reader that takes a file for unchanged by its
 * size and time reads again what changed, and nothing else. Two contents of one size have one time by a chance of 1 in
 * 2<sup>40</sup>.
 */
final class Blobs {

    private static final long LARGEST = 1L << 30;

    private static final int POINTER_LARGEST = 1024;
    private static final byte[] POINTER =
        "version https://git-lfs.github.com/spec/".getBytes(StandardCharsets.US_ASCII);

    private static final int TIME_DIGITS = 10;

    private final Repository repository;

    Blobs(Repository repository) {
        this.repository = repository;
    }

    /** Why this is no corpus file; empty when it may be one. */
    String problem(ObjectId blob) throws IOException {
        var loader = repository.open(blob, Constants.OBJ_BLOB);
        if (loader.getSize() > LARGEST) {
            return "this file is larger than 1 GB; split it";
        }
        return loader.getSize() <= POINTER_LARGEST && isPointer(loader.getCachedBytes())
            ? "this file stands in Git LFS, which is not read; put it into the repository itself"
            : "";
    }

    private static boolean isPointer(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1)
            .startsWith(new String(POINTER, StandardCharsets.ISO_8859_1));
    }

    void write(ObjectId blob, Path file) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            repository.open(blob, Constants.OBJ_BLOB).copyTo(out);
        }
        Files.setLastModifiedTime(file, time(blob));
    }

    static FileTime time(ObjectId blob) {
        return FileTime.fromMillis(Long.parseLong(blob.name().substring(0, TIME_DIGITS), 16));
    }
}
