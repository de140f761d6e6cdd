package readout.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What keeps an index, as it is called where people write it. */
public enum Engine {
    EMBEDDED,
    OPENSEARCH;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Engine> of(String word) {
        return Arrays.stream(values()).filter(engine -> engine.word().equals(word)).findFirst();
    }
}
