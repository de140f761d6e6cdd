package readout.search.opensearch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How a node is started.
 *
 * @param options of Java
 */
record ClusterProgram(String classpath, Path classes, List<String> options) {

    /** Small and soon there, as tests want it. */
    static final List<String> SMALL =
        List.of("-Xms256m", "-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    /** As a server of this size has it: both compilers, and a heap that is all there from the beginning. */
    static final List<String> SERVER = List.of("-Xms1g", "-Xmx1g", "-XX:+UseG1GC");

    ClusterProgram {
        options = List.copyOf(options);
    }

    List<String> command(List<String> arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of(
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
