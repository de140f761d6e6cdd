package readout.eval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A file of cases, one JSON object a line. */
public final class CaseFile {

    private static final ObjectReader READER = JsonMapper.builder()
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .build()
        .reader();

    private CaseFile() {}

    /** What came of reading it. */
    public sealed interface Reading<T> {}

    public record Cases<T>(List<T> cases) implements Reading<T> {
        public Cases {
            cases = List.copyOf(cases);
        }
    }

    /** Every bad line, each with its file, number and what is wrong with it. */
    public record Mistakes<T>(List<String> mistakes) implements Reading<T> {
        public Mistakes {
            mistakes = List.copyOf(mistakes);
        }
    }

    /** Makes a case of a line's object. */
    @FunctionalInterface
    interface CaseReader<T> {
        T read(CaseObject object) throws BadCaseException;
    }

    static <T> Reading<T> read(Path file, CaseReader<T> reader) throws IOException {
        var cases = new ArrayList<T>();
        var mistakes = new ArrayList<>(LineFile.read(file, (line, _) -> cases.add(reader.read(object(line)))));
        if (cases.isEmpty() && mistakes.isEmpty()) {
            mistakes.add(file + ": there is no case in it");
        }
        return mistakes.isEmpty() ? new Cases<>(cases) : new Mistakes<>(mistakes);
    }

    static CaseObject object(String line) throws BadCaseException {
        try {
            var node = READER.readTree(line);
            if (!node.isObject()) {
                throw new BadCaseException("is no JSON object");
            }
            return new CaseObject(node);
        } catch (JsonProcessingException e) {
            throw new BadCaseException("is not JSON: " + e.getOriginalMessage());
        }
    }

    /** One line's object. */
    record CaseObject(JsonNode node) {

        String required(String key) throws BadCaseException {
            var value = optional(key);
            if (value.isBlank()) {
                throw new BadCaseException("lacks “" + key + "”");
            }
            return value;
        }

        /** A list, which may be empty but not absent. */
        JsonNode list(String key) throws BadCaseException {
            if (!node.path(key).isArray()) {
                throw new BadCaseException("lacks the list “" + key + "”");
            }
            return node.path(key);
        }

        /** Empty when the key is absent or null. */
        String optional(String key) throws BadCaseException {
            var value = node.path(key);
            if (value.isMissingNode() || value.isNull()) {
                return "";
            }
            if (!value.isTextual()) {
                throw new BadCaseException("“" + key + "” has to be a text");
            }
            return value.textValue();
        }
    }

    /** A line that is no case. */
    static final class BadCaseException extends Exception {

        private static final long serialVersionUID = 1L;

        BadCaseException(String message) {
            super(message);
        }
    }
}
