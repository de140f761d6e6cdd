package readout.bench;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import readout.alert.FollowMatching;
import readout.alert.Terms;
import readout.model.SourcedStatement;
import readout.search.lucene.FollowPeers;

/** How long it takes to find what a new edition has for those who follow something. Each row is measured in turn. */
@Command(name = "follow",
    description = {"What a new edition has for followers: ours beside Lucene's Monitor and a bare "
        + "searcher.", "Here --size counts the follows."})
final class FollowBench extends Benchmark {

    private static final int ROUNDS = 5;
    private static final int WARM_UPS = 2;

    @Option(names = "--statements", paramLabel = "N",
        description = "how many new statements the edition has (default: 1000)") private int statements = 1_000;

    /** Followers are looked after by the bot, whose heap the peers would not fit into. */
    @Override
    Jvm jvm() {
        return Jvm.BOT.with("-Xmx2g");
    }

    @Override
    void prepare(Size size, Path folder) {
        // everything is drawn in memory
    }

    @Override
    void measure(Size size, Path folder, Report report) {
        var drawn = new FollowDraws();
        var added = IntStream.range(0, statements).mapToObj(drawn::statement).toList();
        var follows = new HashMap<Integer, Terms>();
        IntStream.range(0, (int) size.statements()).forEach(each -> follows.put(each, drawn.terms()));
        try (var peers = new FollowPeers(FollowMatching.criteria(follows.values()), added)) {
            var registered = System.nanoTime();
            peers.register();
            registered = System.nanoTime() - registered;
            report.add(compare(size, follows, added, peers));
            report.note("%,d of the follows differ. The peer took %,.0f ms more to register them, at every start."
                .formatted(follows.values().stream().distinct().count(), registered / 1e6));
        }
    }

    private Table compare(Size size, Map<Integer, Terms> follows, List<SourcedStatement> added, FollowPeers peers) {
        var rows = List.of(
            new Way(Role.OURS, "whole statements, marked", () -> FollowMatching.matches(follows, added)),
            new Way(Role.FLOOR, "bare IndexSearcher, counts only", peers::bare),
            new Way(Role.PEER, "Lucene's Monitor, ids only", peers::monitored));
        for (var round = -WARM_UPS; round < options().rounds(ROUNDS); round++) {
            for (var way : rows) {
                way.run(round >= 0);
            }
        }
        var table = new Table("%s follows, %,d new statements".formatted(size, statements), columns());
        rows.forEach(way -> way.row(table));
        return table;
    }

    private static Column[] columns() {
        return new Column[]{Column.compared("CPU p50 ms", 0), Column.compared("p50 ms", 0), Column.of("worst ms", 0),
            Column.of("matches", 0)};
    }

    /** One way to find them. */
    private static final class Way {
        private final Role role;
        private final String who;
        private final LongSupplier matching;
        private final Timed timed = new Timed();
        private long matches;

        Way(Role role, String who, LongSupplier matching) {
            this.role = role;
            this.who = who;
            this.matching = matching;
        }

        void run(boolean counts) {
            var into = counts ? timed : new Timed();
            into.time(() -> matches = matching.getAsLong());
        }

        void row(Table table) {
            table.row("matching", role, who, timed.cpu().median(), timed.wall().median(), timed.wall().worst(),
                (double) matches);
        }
    }
}
