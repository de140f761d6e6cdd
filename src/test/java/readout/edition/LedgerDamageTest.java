package readout.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import readout.corpus.CorpusLoader;
import readout.model.EditionStamp;
import readout.search.lucene.LuceneStatementStore;

/** A ledger lost, partly lost or damaged: serving and reloading go on, and what it no longer tells is told. */
class LedgerDamageTest {

    @TempDir Path parent;

    private CorpusOnDisk corpus;
    private final List<EditionStamp> stamps = new ArrayList<>();

    @BeforeEach
    void publishThree() {
        corpus = new CorpusOnDisk(parent.resolve("corpus"));
        try (var editions = editions()) {
            for (var marker : List.of("first", "second", "third")) {
                corpus.event("lake", 2, marker);
                if (stamps.isEmpty()) {
                    editions.open();
                } else {
                    editions.reload("", "a test");
                }
                stamps.add(editions.borrow(Edition::stamp));
            }
        }
    }

    /** What may happen to a file of the second edition. */
    record Damage(String ending, String done, Change change) {

        interface Change {
            void to(Path file) throws IOException;
        }

        @Override
        public String toString() {
            return ending + " " + done;
        }
    }

    static Stream<Damage> damages() {
        return Stream.of(".json", ".changes.jsonl").flatMap(ending -> Stream.of(
            new Damage(ending, "lost", Files::delete),
            new Damage(ending, "emptied", file -> Files.write(file, new byte[0])),
            new Damage(ending, "cut short", file -> {
                var bytes = Files.readAllBytes(file);
                Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
            }),
            new Damage(ending, "of other bytes", file -> {
                var bytes = Files.readAllBytes(file);
                Arrays.fill(bytes, bytes.length / 3, bytes.length / 2, (byte) 0xF0);
                Files.write(file, bytes);
            }),
            new Damage(ending, "a folder", file -> {
                Files.delete(file);
                Files.createDirectory(file);
            })));
    }

    @ParameterizedTest
    @MethodSource("damages")
    void anEditionsAccountThatIsDamagedIsToldAsMissing(Damage damage) throws IOException {
        damage.change.to(parent.resolve("ledger/000002" + damage.ending));
        assertThat(goesOn()).isEqualTo(4);
        try (var editions = editions()) {
            editions.open();
            assertThat(tellsOf(editions, 0)).isFalse();
            assertThat(tellsOf(editions, 2)).isTrue();
            assertThat(gist(editions, 0)).isNotNull();
            assertThat(gist(editions, 2)).endsWith("third.");
            if (!damage.done.equals("of other bytes")) {
                assertThat(editions.ledger().missing(4)).containsExactly(2L);
            }
        }
    }

    @Test
    void aLedgerThatIsLostIsBegunAnewAboveTheIndexsNumbers() throws IOException {
        delete(parent.resolve("ledger"));
        assertThat(goesOn()).isEqualTo(4);
        assertThat(ledger().missing(4)).containsExactly(1L, 2L, 3L);
        assertThat(ledger().editions()).hasSize(1);
    }

    @Test
    void namesThatAreLostAreToldAsMissing() throws IOException {
        try (var files = Files.newDirectoryStream(parent.resolve("ledger"), "registry-*")) {
            for (var file : files) {
                Files.delete(file);
            }
        }
        assertThat(ledger().missing(3)).containsExactly(1L, 2L, 3L);
        assertThat(goesOn()).isEqualTo(4);
    }

    @Test
    void aDamagedRecordStillKeepsItsNumberFromBeingUsedAgain() throws IOException {
        Files.write(parent.resolve("ledger/000003.json"), new byte[]{'{'});
        delete(parent.resolve("index"));
        try (var editions = editions()) {
            assertThat(editions.open()).isInstanceOfSatisfying(Opening.Built.class,
                built -> assertThat(built.stamp().number()).isEqualTo(4));
        }
    }

    @Test
    void aDamagedDraftOfTheLiveEditionIsLeftAlone() throws IOException {
        Files.delete(parent.resolve("ledger/000003.json"));
        Files.writeString(parent.resolve("ledger/000003.json.part"), "{\"edition\": 3");
        assertThat(goesOn()).isEqualTo(4);
        assertThat(ledger().missing(4)).containsExactly(3L);
    }

    /** Opens, asks and reloads; the number of the new edition. */
    private long goesOn() {
        try (var editions = editions()) {
            assertThat(editions.open()).isInstanceOf(Opening.Resumed.class);
            assertThat(editions.borrow(Edition::stamp)).isEqualTo(stamps.get(2));
            corpus.event("lake", 2, "fourth");
            assertThat(editions.reload("", "a test")).isInstanceOf(Reload.Published.class);
            return editions.borrow(Edition::stamp).number();
        }
    }

    private boolean tellsOf(Editions editions, int stamp) {
        return editions.borrow(edition -> edition.tellsOf(stamps.get(stamp).published()));
    }

    private String gist(Editions editions, int stamp) {
        return editions.borrow(edition -> edition.<String>knownAt(stamps.get(stamp).published(),
            then -> then.index().statement("lake-0").map(hit -> hit.statement().gist()).orElse("")));
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private Ledger ledger() {
        return new Ledger(parent.resolve("ledger"));
    }

    private Editions editions() {
        return new Editions(new CorpusLoader(), corpus.folder(), new LuceneStatementStore(parent.resolve("index"), 3),
            ledger(), Instant::now);
    }
}
