package readout.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * Texts by name that outlive the process, in a folder or in a cluster. Safe for use by many threads, and beside other
 * processes on the same place; only one of all writes.
 *
 * <p>Besides what is declared, every method may throw an {@link IndexException}: then the place does not answer, which
 * says nothing about what is kept there.
 */
public interface DurableFiles {

    /** Where they are, for an operator to read. */
    String place();

    /** In no promised order; none where nothing was ever written. */
    List<String> names() throws IOException;

    /** In bytes of UTF-8; -1 for one that is not there. */
    long size(String name);

    /** One that is not there is a {@link java.nio.file.NoSuchFileException}. */
    BufferedReader read(String name) throws IOException;

    /** Writes one whole, or not at all, in the place of the one of this name if there is one. */
    void write(String name, String text) throws IOException;

    /** Begins one that is written bit by bit; it is durable once it was closed, and not to be relied on before. */
    Writer begin(String name) throws IOException;

    /** Gives one another name, at one moment and durably. */
    void move(String from, String to) throws IOException;

    default boolean exists(String name) {
        return size(name) >= 0;
    }
}
