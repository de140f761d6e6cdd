package readout.state;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.slf4j.LoggerFactory;

/**
 * The files of one JSON object a line in which questions and reports were kept before there was a database. Each is
 * taken in once, whole, and then called {@code .imported}.
 */
public record EarlierFiles(Path reports, Path questions) {

    private static final String MARK = ".imported";

    void takeIn(Access access) {
        take(reports, MistakeReport.class, MistakeReports::insert, access);
        take(questions, UnansweredQuestion.class, UnansweredQuestions::insert, access);
    }

    private static <T> void take(Path file, Class<T> type, BiConsumer<T, Handle> insert, Access access) {
        if (Files.notExists(file)) {
            return;
        }
        try {
            var text = Files.readString(file);
            access.run("take in " + file, handle -> {
                if (isNew(file, text, handle)) {
                    text.lines().flatMap(line -> Lines.parse(line, type))
                        .forEach(value -> insert.accept(value, handle));
                }
                return file;
            });
        } catch (IOException failure) {
            throw MemoryException.unusable("cannot take in " + file + ": " + failure, failure);
        }
        try {
            Files.move(file, free(file));
        } catch (IOException failure) { // what it held is remembered, and so is that it was taken in
            LoggerFactory.getLogger(EarlierFiles.class)
                .warn("{} was taken into the memory, but cannot be renamed", file, failure);
        }
    }

    /** A crash may come before the file gets its new name. */
    private static boolean isNew(Path file, String text, Handle handle) {
        return handle.createUpdate("INSERT INTO imports (digest, file) VALUES (:digest, :file) ON CONFLICT DO NOTHING")
            .bind("digest", Digest.of(file.getFileName() + "\n" + text)).bind("file", file.getFileName().toString())
            .execute() > 0;
    }

    /** No file of an earlier import is written over. */
    private static Path free(Path file) {
        var free = file.resolveSibling(file.getFileName() + MARK);
        for (var i = 2; Files.exists(free); i++) {
            free = file.resolveSibling(file.getFileName() + MARK + "-" + i);
        }
        return free;
    }

    /** Loaded only where there is a file to read: JSON would double the time of each opening. */
    private static final class Lines {

        private static final ObjectMapper JSON = JsonMapper.builder().addModule(new JavaTimeModule()).build();

        /** A line that a crash cut off is passed over, as it always was. */
        static <T> Stream<T> parse(String line, Class<T> type) {
            try {
                return line.isBlank() ? Stream.of() : Stream.of(JSON.readValue(line, type));
            } catch (JsonProcessingException _) {
                return Stream.of();
            }
        }
    }
}
