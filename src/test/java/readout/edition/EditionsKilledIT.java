package readout.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.corpus.CorpusLoader;
import readout.corpus.LoadOutcome;
import readout.edition.Ledger.Standing;
import readout.model.EditionStamp;
import readout.search.Order;
import readout.search.StatementQuery;

/** A process killed at any moment of a reload or a rollback leaves a whole edition, the old one or the new one. */
class EditionsKilledIT {

    private static final int KILLS = 100;
    private static final int LEAST = 5;

    /** So many kills on one folder; the ledger grows meanwhile. */
    private static final int FOLDER = 20;

    private static final long LONGEST_DELAY = 3_000_000;
    private static final Path REPORT = Path.of("target", "kills.txt");

    @TempDir Path parent;

    private final Random random = new Random(20261124);
    private final Map<Phase, Outcomes> outcomes = new EnumMap<>(Phase.class);
    private final Map<Phase, Long> delays = new EnumMap<>(Phase.class);
    private final Map<Long, EditionStamp> stamps = new HashMap<>();

    /** What was live after the kills in a phase. */
    private record Outcomes(int old, int made) {

        Outcomes plus(boolean isNew) {
            return isNew ? new Outcomes(old, made + 1) : new Outcomes(old + 1, made);
        }

        int hits() {
            return old + made;
        }
    }

    @Test
    void aKillAtAnyMomentLeavesAWholeEdition() throws Exception {
        Stream.of(Phase.values()).forEach(phase -> outcomes.put(phase, new Outcomes(0, 0)));
        Path folder = parent;
        var next = started(folder);
        for (var kill = 0; kill < KILLS; kill++) {
            if (kill % FOLDER == 0) {
                next.close();
                folder = folder("run" + kill);
                next = started(folder);
            }
            try (var process = next) {
                process.begin(random.nextInt(256));
                kill(process);
                next = started(folder); // gets ready while this one’s traces are looked at
                look(process, folder);
            }
        }
        next.close();
        report();
        assertThat(outcomes).allSatisfy((phase, found) -> assertThat(found.hits()).as("%s", phase)
            .isGreaterThanOrEqualTo(LEAST));
    }

    private KilledProcess started(Path folder) throws IOException {
        return new KilledProcess(folder);
    }

    private Path folder(String name) throws IOException {
        var folder = Files.createDirectory(parent.resolve(name));
        stamps.clear();
        var corpus = new KilledCorpus(folder.resolve("corpus"));
        corpus.write(1);
        try (var editions = editions(folder)) {
            assertThat(editions.open()).isInstanceOf(Opening.Built.class);
        }
        return folder;
    }

    /** Aims at the phase hit least, and sooner where it came too late. */
    private void kill(KilledProcess process) throws Exception {
        var aim =
            outcomes.entrySet().stream().min(Comparator.comparingInt(found -> found.getValue().hits())).orElseThrow()
                .getKey();
        var most = delays.getOrDefault(aim, LONGEST_DELAY);
        process.killIn(aim, 1 + random.nextInt(2), random.nextLong(most));
        delays.put(aim, process.phase() == aim ? Math.min(LONGEST_DELAY, most * 2) : Math.max(2, most / 2));
    }

    private void look(KilledProcess process, Path folder) {
        try (var editions = editions(folder)) {
            assertThat(editions.open()).isInstanceOf(Opening.Resumed.class);
            var number = assertWhole(editions, folder);
            assertThat(number).isBetween(process.live(), process.live() + 1);
            outcomes.computeIfPresent(process.phase(), (_, found) -> found.plus(number > process.live()));
            reload(editions, folder, number);
        }
    }

    private void reload(Editions editions, Path folder, long number) {
        var state = random.nextInt(1_000_000);
        new KilledCorpus(folder.resolve("corpus")).write(state);
        assertThat(editions.reload("", "a test")).isInstanceOfSatisfying(Reload.Published.class,
            published -> assertThat(published.after().number()).isEqualTo(number + 1));
        assertWhole(editions, folder);
    }

    private static Editions editions(Path folder) {
        return ReloadingProcess.editions(folder, _ -> {});
    }

    /** Statements, names, revision and ledger agree; no number is used twice. */
    private long assertWhole(Editions editions, Path folder) {
        return editions.borrow(edition -> {
            var stamp = edition.stamp();
            var state = KilledCorpus.stateOf(edition.index().statement("lake-0").orElseThrow().statement().gist());
            assertThat(stamp.revision()).isEqualTo(revision(state));
            assertThat(gists(edition)).isEqualTo(KilledCorpus.gists(state)).hasSize((int) stamp.statements());
            assertThat(edition.registry().speakerOf("ann").orElseThrow().aliases())
                .contains(KilledCorpus.alias(state));
            var ledger = new Ledger(folder.resolve("ledger"));
            assertThat(ledger.missing(stamp.number())).isEmpty();
            assertThat(ledger.latest()).contains(stamp);
            assertThat(ledger.registry(stamp.number())).contains(edition.registry());
            assertThat(ledger.standing()).isEqualTo(standing(edition));
            ledger.editions().forEach(entered -> assertThat(
                stamps.computeIfAbsent(entered.stamp().number(), _ -> entered.stamp())).isEqualTo(entered.stamp()));
            return stamp.number();
        });
    }

    private String revision(int state) {
        var folder = parent.resolve("revision");
        new KilledCorpus(folder).write(state);
        return ((LoadOutcome.Valid) new CorpusLoader().load(folder)).corpus().revision();
    }

    private static Map<String, String> gists(Edition edition) {
        return edition.index().search(new StatementQuery(List.of(), new Order.OldestFirst(), 0, 100)).hits()
            .stream().collect(Collectors.toMap(hit -> hit.statement().id(), hit -> hit.statement().gist()));
    }

    private static Map<String, Standing> standing(Edition edition) {
        return Stream.of("events/lake.yaml", "events/hill.yaml")
            .flatMap(file -> edition.index().filed(file).entrySet().stream())
            .collect(Collectors.toMap(Map.Entry::getKey, filed -> new Standing(filed.getValue(),
                edition.index().statement(filed.getKey()).orElseThrow().learned())));
    }

    private void report() throws IOException {
        var table = new StringBuilder("%-12s %5s %5s %5s%n".formatted("killed in", "kills", "old", "new"));
        outcomes.forEach((phase, found) -> table.append("%-12s %5d %5d %5d%n"
            .formatted(phase, found.hits(), found.old(), found.made())));
        Files.createDirectories(REPORT.resolve("..").normalize());
        Files.writeString(REPORT, table);
        System.out.print(table);
    }
}
