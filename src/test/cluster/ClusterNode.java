import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.opensearch.Version;
import org.opensearch.common.settings.Settings;
import org.opensearch.node.InternalSettingsPreparer;
import org.opensearch.node.Node;
import org.opensearch.plugins.PluginInfo;

/**
 * One OpenSearch node as a program: {@code ClusterNode name home http-port transport-port names-of-all seeds}. The tests
 * run it on a class path of its own, since its Lucene is another than ours; so it is no part of the test tree. It goes on
 * until it is ended, and ends by itself with whoever started it: when its standard input does.
 */
final class ClusterNode extends Node {

    private ClusterNode(Settings settings, Path home) {
        super(
            InternalSettingsPreparer.prepareEnvironment(settings, Map.of(), home.resolve("config"), () -> "node"),
            List.of(
                plugin("org.opensearch.transport.Netty4ModulePlugin"),
                plugin("org.opensearch.analysis.common.CommonAnalysisModulePlugin")),
            true);
    }

    private static PluginInfo plugin(String type) {
        return new PluginInfo(type, "on the class path", "NA", Version.CURRENT, "25", type, null, List.of(), false);
    }

    public static void main(String[] arguments) throws Exception {
        var home = Path.of(arguments[1]);
        Files.createDirectories(home.resolve("config"));
        var node = new ClusterNode(
            settings(arguments[0], home, arguments[2], arguments[3], arguments[4], arguments[5]), home);
        node.start();
        System.out.println("started");
        while (System.in.read() >= 0) {
            // whoever started this still lives
        }
        Runtime.getRuntime().halt(0);
    }

    private static Settings settings(
        String name, Path home, String http, String transport, String names, String seeds) {
        return Settings.builder()
            .put("cluster.name", "readout-test")
            .put("node.name", name)
            .put("path.home", home.toString())
            .put("network.host", "127.0.0.1")
            .put("http.port", http)
            .put("transport.port", transport)
            .put("http.type", "netty4")
            .put("transport.type", "netty4")
            .putList("discovery.seed_hosts", seeds.split(","))
            .putList("cluster.initial_cluster_manager_nodes", names.split(","))
            .put("node.processors", 2)
            .put("cluster.routing.allocation.disk.threshold_enabled", false)
            .put("cluster.fault_detection.leader_check.interval", "500ms")
            .put("cluster.fault_detection.follower_check.interval", "500ms")
            .build();
    }
}
