package readout.state;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * A file of one JSON object a line, to which lines are only added. Safe for use by many threads of one process. A file
 * that cannot be read or written is an {@link UncheckedIOException}.
 */
final class JsonLines {

    private static final ObjectMapper JSON = JsonMapper.builder()
        .addModule(new JavaTimeModule())
        .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
        .build();

    private final Path file;
    private final long mostBytes;

    /**
     * Lines of a file, which need not exist yet.
     *
     * @param mostBytes once the file is that large, nothing more is taken, so that nobody can fill the disk
     */
    JsonLines(Path file, long mostBytes) {
        this.file = file.toAbsolutePath();
        this.mostBytes = mostBytes;
    }

    /** Keeps an object. False when there is no more room. */
    synchronized boolean add(Object value) {
        try {
            Files.createDirectories(file.getParent());
            try (var channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
                if (channel.size() >= mostBytes) {
                    return false;
                }
                var line = JSON.writeValueAsString(value) + "\n";
                append(channel, endsMidLine(channel) ? "\n" + line : line);
                return true;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot add a line to " + file, e);
        }
    }

    /** How many lines there are, whatever stands in them. */
    synchronized long count() {
        if (!Files.exists(file)) {
            return 0;
        }
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> !line.isBlank()).count();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot count the lines of " + file, e);
        }
    }

    /** The objects, in the order in which they came; a line that a crash cut off is passed over. */
    synchronized <T> List<T> read(Class<T> type) {
        if (!Files.exists(file)) {
            return List.of();
        }
        try (var lines = Files.lines(file)) {
            return lines.flatMap(line -> parse(line, type)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static <T> Stream<T> parse(String line, Class<T> type) {
        try {
            return line.isBlank() ? Stream.of() : Stream.of(JSON.readValue(line, type));
        } catch (JsonProcessingException _) {
            return Stream.of();
        }
    }

    /** As much of a text as goes into a number of UTF-16 units, without half a character at the end. */
    static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }

    /** After a crash in the middle of a write. */
    private static boolean endsMidLine(FileChannel channel) throws IOException {
        if (channel.size() == 0) {
            return false;
        }
        var last = ByteBuffer.allocate(1);
        channel.read(last, channel.size() - 1);
        return last.get(0) != '\n';
    }

    private static void append(FileChannel channel, String text) throws IOException {
        var bytes = StandardCharsets.UTF_8.encode(text);
        channel.position(channel.size());
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }
}
