package readout.ask;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a question was read, for whoever asked it. Immutable.
 *
 * @param parts in the order in which to tell them
 * @param mended misspelt words as they were typed, each with what it was read as
 */
public record Understanding(Kind kind, List<Part> parts, List<Mended> mended) {

    public Understanding {
        parts = List.copyOf(parts);
        mended = List.copyOf(mended);
    }

    /** A misspelt word. */
    public record Mended(String typed, String read) {

        /** By which it can be left as it was typed. */
        public String key() {
            return "as:" + typed;
        }
    }

    <T extends Part> Stream<T> parts(Class<T> type) {
        return parts.stream().filter(type::isInstance).map(type::cast);
    }

    <T extends Part> Optional<T> part(Class<T> type) {
        return parts(type).findFirst();
    }
}
