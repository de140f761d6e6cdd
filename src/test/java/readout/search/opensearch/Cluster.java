package readout.search.opensearch;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.tools.ToolProvider;

/**
 * A real OpenSearch cluster on this machine, each node a process of its own. It ends with this process, however that ends.
 * What cannot start fails with the end of the node's log: nothing is ever skipped for want of a cluster.
 */
public final class Cluster implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** The checkout, where the launcher tells it; tests are run in it. */
    private static final Path HOME = Path.of(System.getProperty("readout.home", ""));

    /** Where the build leaves the class path of a node. */
    private static final Path CLASSPATH = HOME.resolve("target/cluster.classpath");

    private static final Path PROGRAM = HOME.resolve("src/test/cluster/ClusterNode.java");

    private final Path folder;
    private final boolean isKept;
    private final List<ClusterProcess> nodes;

    private Cluster(Path folder, boolean isKept, List<ClusterProcess> nodes) {
        this.folder = folder;
        this.isKept = isKept;
        this.nodes = nodes;
    }

    /** One cluster of three nodes for all tests of this process that do it no harm. */
    public static Cluster shared() {
        return Shared.CLUSTER;
    }

    private static final class Shared {
        static final Cluster CLUSTER = closedAtExit(start(3));

        private static Cluster closedAtExit(Cluster cluster) {
            Runtime.getRuntime().addShutdownHook(new Thread(cluster::close));
            return cluster;
        }
    }

    /** Starts so many nodes and waits until they are one cluster. What they hold is removed with it. */
    public static Cluster start(int count) {
        try {
            return start(Files.createTempDirectory("readout-cluster"), false, count, ClusterProgram.SMALL);
        } catch (IOException e) {
            throw new UncheckedIOException("starting a cluster", e);
        }
    }

    /** Starts one node, as a server runs it, with what a folder holds from an earlier time; the folder stays. */
    public static Cluster server(Path folder) {
        try {
            return start(Files.createDirectories(folder), true, 1, ClusterProgram.SERVER);
        } catch (IOException e) {
            throw new UncheckedIOException("starting a node in " + folder, e);
        }
    }

    private static Cluster start(Path folder, boolean isKept, int count, List<String> options) throws IOException {
        var program = new ClusterProgram(classpath(), compiled(folder), options);
        var ports = freePorts(2 * count);
        var names = IntStream.range(0, count).mapToObj(i -> "node" + i).toList();
        var seeds = ports.subList(count, 2 * count).stream().map(port -> "127.0.0.1:" + port).toList();
        var nodes = new ArrayList<ClusterProcess>();
        for (var i = 0; i < count; i++) {
            nodes.add(new ClusterProcess(
                program, folder, names.get(i), ports.get(i), ports.get(count + i), names, seeds));
        }
        var cluster = new Cluster(folder, isKept, nodes);
        nodes.forEach(ClusterProcess::start);
        cluster.awaitGreen();
        return cluster;
    }

    private static String classpath() throws IOException {
        if (!Files.exists(CLASSPATH)) {
            throw new IllegalStateException(CLASSPATH + " is missing; 'mvn generate-test-resources' writes it");
        }
        return Files.readString(CLASSPATH);
    }

    private static Path compiled(Path folder) throws IOException {
        var classes = folder.resolve("classes").toString();
        var result = ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "-nowarn", "-proc:none", "-cp", classpath(), "-d", classes, PROGRAM.toString());
        if (result != 0) {
            throw new IllegalStateException(PROGRAM + " does not compile");
        }
        return folder.resolve("classes");
    }

    /** Ports free a moment ago. */
    private static List<Integer> freePorts(int count) throws IOException {
        var sockets = new ArrayList<ServerSocket>();
        try {
            for (var i = 0; i < count; i++) {
                sockets.add(new ServerSocket(0));
            }
            return sockets.stream().map(ServerSocket::getLocalPort).toList();
        } finally {
            for (var socket : sockets) {
                socket.close();
            }
        }
    }

    public List<URI> urls() {
        return nodes.stream().map(ClusterProcess::url).toList();
    }

    /** Waits until every node that was not killed is in, and every shard has all its copies. */
    public void awaitGreen() {
        var living = nodes.stream().filter(ClusterProcess::isLiving).toList();
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        var health = "/_cluster/health?wait_for_status=green&timeout=1s&wait_for_nodes=" + living.size();
        while (!living.stream().allMatch(node -> node.answers(health))) {
            nodes.forEach(ClusterProcess::failIfEnded);
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("the cluster is not whole after " + PATIENCE + nodes.stream()
                    .map(ClusterProcess::logTail).collect(joining("\n", ":\n", "")));
            }
        }
    }

    /** Which node is the cluster manager, as the others see it. */
    public int manager() {
        var name = get("/_cat/cluster_manager?h=node").strip();
        return IntStream.range(0, nodes.size()).filter(i -> nodes.get(i).name().equals(name)).findFirst().orElseThrow();
    }

    /** A node that is not the manager. */
    public int follower() {
        return (manager() + 1) % nodes.size();
    }

    /** Ends a node at once, as {@code kill -9} does. */
    public void kill(int node) {
        nodes.get(node).kill();
    }

    /** Starts a killed node again, with what it had on disk. */
    public void restart(int node) {
        nodes.get(node).start();
    }

    /** What one of the living nodes answers. */
    public String get(String path) {
        return nodes.stream().filter(ClusterProcess::isLiving).findFirst().orElseThrow().get(path);
    }

    @Override
    public void close() {
        nodes.forEach(ClusterProcess::kill);
        if (isKept) {
            return;
        }
        try (var files = Files.walk(folder)) {
            files.sorted((a, b) -> b.compareTo(a)).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException("removing " + folder, e);
        }
    }
}
