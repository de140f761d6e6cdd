package readout.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What every benchmark can be told. */
final class Options {

    @Option(names = "--size", paramLabel = "SIZE", converter = Size.Reader.class,
        description = {"how many statements: 10k, 100k, 1M or 10M;",
            "several times for several (default: 100k)"}) private List<Size> sizes = new ArrayList<>();

    @Option(names = "--rounds", paramLabel = "N",
        description = "how often everything is measured") private @Nullable Integer rounds;

    @Option(names = "--folder", paramLabel = "FOLDER",
        description = {"where corpora and indexes are made, and found again by the next run;",
            "otherwise they are thrown away"}) private @Nullable Path folder;

    @Option(names = "--json", paramLabel = "FILE",
        description = {"also write the figures as JSON into a file;",
            "'-' for standard output in place of the tables"}) private @Nullable String json;

    /** Those asked for, or 100k. */
    List<Size> sizes() {
        return sizes.isEmpty() ? List.of(new Size(100_000)) : List.copyOf(sizes);
    }

    /** @param otherwise where none were asked for */
    int rounds(int otherwise) {
        return rounds == null ? otherwise : rounds;
    }

    boolean hasNoRounds() {
        return rounds != null && rounds < 1;
    }

    @Nullable Path folder() {
        return folder;
    }

    @Nullable String json() {
        return json;
    }
}
