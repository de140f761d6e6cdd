package readout.search.opensearch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How a node is started. */
record ClusterProgram(String classpath, Path classes) {

    List<String> command(List<String> arguments) {
        var command = new ArrayList<>(List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xms256m",
            "-Xmx256m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-Dlog4j2.level=WARN",
            "-cp",
            classes + ":" + classpath,
            "ClusterNode"));
        command.addAll(arguments);
        return command;
    }
}
