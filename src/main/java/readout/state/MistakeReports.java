package readout.state;

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

/**
 * The reports of mistakes, in a file of one JSON object a line to which lines are only added. Safe for use by many
 * threads of one process. A file that cannot be read or written is an {@link UncheckedIOException}.
 */
public final class MistakeReports {

    /** The most UTF-16 units kept of a reader's words. */
    public static final int TEXT_LENGTH = 1000;

    private static final ObjectMapper JSON = JsonMapper.builder()
        .addModule(new JavaTimeModule())
        .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
        .build();

    private final Path file;
    private final long mostBytes;

    /**
     * Reports in a file, which need not exist yet.
     *
     * @param mostBytes once the file is that large, nothing more is taken, so that nobody can fill the disk
     */
    public MistakeReports(Path file, long mostBytes) {
        this.file = file.toAbsolutePath();
        this.mostBytes = mostBytes;
    }

    /** Keeps a report; its text is cut to {@link #TEXT_LENGTH}. False when there is no more room. */
    public synchronized boolean add(MistakeReport report) {
        try {
            Files.createDirectories(file.getParent());
            try (var channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
                if (channel.size() >= mostBytes) {
                    return false;
                }
                var line = JSON.writeValueAsString(shortened(report)) + "\n";
                append(channel, endsMidLine(channel) ? "\n" + line : line);
                return true;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep a report of a mistake in " + file, e);
        }
    }

    /** How many reports there are. */
    public synchronized long count() {
        if (!Files.exists(file)) {
            return 0;
        }
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> !line.isBlank()).count();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot count the reports of mistakes in " + file, e);
        }
    }

    private static MistakeReport shortened(MistakeReport report) {
        var text = report.text();
        if (text.length() <= TEXT_LENGTH) {
            return report;
        }
        var end = Character.isHighSurrogate(text.charAt(TEXT_LENGTH - 1)) ? TEXT_LENGTH - 1 : TEXT_LENGTH;
        return new MistakeReport(report.at(), report.edition(), report.question(), text.substring(0, end));
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
