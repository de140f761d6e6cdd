package readout.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/**
 * How fast a cluster was filled.
 *
 * @param sent statements that arrived in a second, in bulk
 * @param whole from files to a live edition
 */
record ClusterFilling(double sent, Duration whole) {

    private static final ObjectMapper JSON = new ObjectMapper();

    void write(Path file) throws IOException {
        Files.writeString(file, JSON.writeValueAsString(Map.of("sent", sent, "milliseconds", whole.toMillis())));
    }

    static ClusterFilling read(Path file) throws IOException {
        var json = JSON.readTree(Files.readString(file));
        return new ClusterFilling(
            json.path("sent").asDouble(), Duration.ofMillis(json.path("milliseconds").asLong()));
    }

    Table table(Size size) {
        var table = new Table(size + " statements into OpenSearch, one node, once",
            Column.of("per second", 0), Column.of("seconds", 1));
        var seconds = whole.toMillis() / 1e3;
        table.row("", Role.OURS, "files to live edition", size.statements() / seconds, seconds);
        table.row("", Role.OURS, "arriving in bulk", sent, Double.NaN);
        return table;
    }
}
