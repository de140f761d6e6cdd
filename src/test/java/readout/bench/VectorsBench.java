package readout.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Command;
import readout.model.EditionStamp;
import readout.model.Learned;
import readout.search.Commit;
import readout.search.Draft;
import readout.search.IndexEntry;
import readout.search.StatementIndex;
import readout.search.StatementStore;
import readout.search.opensearch.Cluster;
import readout.search.opensearch.ClusterStores;

/** How many of the nearest vectors the cluster engine finds, which looks only into the cells near what is asked. */
@Command(name = "vectors", description = "The nearest vectors in OpenSearch: how many of them are found, and how soon.")
final class VectorsBench extends Benchmark {

    private static final int QUESTIONS = 200;
    private static final List<Integer> WANTED = List.of(10, 50);
    private static final long SEED = 11;

    /** All vectors are held, to compare with. */
    @Override
    Jvm jvm() {
        return Jvm.COMMAND.with("-Xmx3g", "-XX:TieredStopAtLevel=4");
    }

    @Override
    void prepare(Size size, Path folder) {}

    @Override
    void measure(Size size, Path folder, Report report) throws IOException {
        report.note(
            "Seeded vectors of 384 numbers; those around themes lie some 36 degrees from one of them, a hundred to"
                + " each, and those of any direction have no neighbours to speak of. The floor compares with all. OpenSearch"
                + " is one node with a heap of 1 GB.");
        var node = folder.resolve("vectors");
        if (Files.exists(node)) {
            delete(node);
        }
        try (var cluster = Cluster.server(node)) {
            var count = (int) size.statements();
            measure("around themes", "themes", SeededVectors.aroundThemes(SEED, count / 100), count, cluster, report);
            measure("of any direction", "directions", SeededVectors.ofAnyDirection(SEED), count, cluster, report);
        }
    }

    private static void measure(String kind, String prefix, SeededVectors drawn, int count, Cluster cluster,
        Report report) {
        var vectors = drawn.draw(count);
        var questions = drawn.draw(QUESTIONS);
        var table = new Table(count + " vectors " + kind + ", " + QUESTIONS + " questions",
            Samples.columns(Column.of("found, %", 1), Column.of("fewest of one, %", 0)));
        try (var store = ClusterStores.on(cluster, prefix, 1)) {
            try (var index = store.open(filled(store, vectors)).orElseThrow()) {
                for (var wanted : WANTED) {
                    rows(table, wanted, index, vectors, questions);
                }
            }
        }
        report.add(table);
    }

    private static Commit filled(StatementStore store, float[][] vectors) {
        try (var writer = store.write().orElseThrow()) {
            for (var i = 0; i < vectors.length; i++) {
                var sourced = Draft.of(id(i), "vector number " + i).sourced();
                writer.put(new IndexEntry(sourced, "file.yaml", "hash", Learned.at(Instant.EPOCH), vectors[i]));
            }
            var commit = new Commit(new EditionStamp(1, "revision", Instant.EPOCH, vectors.length), "payload");
            writer.commit(commit);
            return commit;
        }
    }

    private static String id(int number) {
        return "s" + number;
    }

    private static void rows(Table table, int wanted, StatementIndex index, float[][] vectors, float[][] questions) {
        var ours = new Samples();
        var floor = new Samples();
        var all = 0;
        var fewest = wanted;
        for (var question : questions) {
            var found = new HashSet<String>();
            ours.time(() -> index.nearest(question, List.of(), wanted)
                .forEach(near -> found.add(near.hit().statement().id())));
            floor.time(() -> found.retainAll(nearest(vectors, question, wanted)));
            all += found.size();
            fewest = Math.min(fewest, found.size());
        }
        var what = "nearest " + wanted;
        table.row(what, Role.OURS, "cells in OpenSearch",
            ours.values(100.0 * all / questions.length / wanted, 100.0 * fewest / wanted));
        table.row(what, Role.FLOOR, "all compared, in memory", floor.values(100, 100));
    }

    private static Set<String> nearest(float[][] vectors, float[] question, int wanted) {
        var ids = new HashSet<String>();
        for (var number : SeededVectors.nearest(vectors, question, wanted)) {
            ids.add(id(number));
        }
        return ids;
    }
}
