package readout.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import readout.corpus.CorpusLoader;
import readout.search.lucene.LuceneStatementStore;

/** Corpus files that are half written, vanish or are replaced while they are read. */
class CorpusTroubleTest {

    private static final String FILE = "events/lake.yaml";

    @TempDir Path parent;

    private CorpusOnDisk corpus;
    private Editions editions;
    private Phase when = Phase.DONE;
    private Runnable what = () -> {};

    @BeforeEach
    void publishTheFirst() {
        corpus = new CorpusOnDisk(parent.resolve("corpus"));
        corpus.event("lake", 3, "first");
        editions = new Editions(new CorpusLoader(), new FolderOrigin(new CorpusLoader(), corpus.folder()),
            new LuceneStatementStore(parent.resolve("index"), 3), new Ledger(parent.resolve("ledger")), Vectors.NONE,
            InstantSource.system(), this::reached);
        editions.open();
        corpus.event("lake", 3, "second");
    }

    @AfterEach
    void stop() {
        editions.close();
    }

    private void reached(Phase phase) {
        if (phase == when) {
            what.run();
        }
    }

    /** What an editor may do at the wrong moment. */
    enum Trouble {
        VANISHES {
            @Override
            void happens(Path file) throws IOException {
                Files.delete(file);
            }
        },
        IS_REPLACED {
            @Override
            void happens(Path file) throws IOException {
                Files.writeString(file, Files.readString(file).replace("second", "replaced"));
            }
        },
        IS_HALF_WRITTEN {
            @Override
            void happens(Path file) throws IOException {
                var text = Files.readString(file);
                Files.writeString(file, text.substring(0, text.length() - 20));
            }
        },
        BECOMES_A_FOLDER {
            @Override
            void happens(Path file) throws IOException {
                Files.delete(file);
                Files.createDirectory(file);
            }
        };

        abstract void happens(Path file) throws IOException;
    }

    @ParameterizedTest
    @EnumSource
    void aFileThatChangesWhileItIsReadIsRefusedWithItsPlace(Trouble trouble) {
        at(Phase.WRITING, trouble);
        assertRefused("changed while it was being read", "reload again when nobody edits the files");
    }

    @ParameterizedTest
    @EnumSource(names = {"IS_HALF_WRITTEN", "BECOMES_A_FOLDER"})
    void aFileThatIsNoWholeFileIsRefusedWithItsPlace(Trouble trouble) {
        at(Phase.READING, trouble);
        assertRefused("", "");
    }

    @Test
    void whatAnEditorDoesMeanwhileNeverMakesAMixedEdition() throws Exception {
        var done = new AtomicBoolean();
        var published = 0;
        var editor = Thread.ofPlatform().start(() -> edit(done));
        try {
            for (var i = 0; i < 200; i++) {
                switch (editions.reload("", "a test")) {
                    case Reload.Published _ -> published++;
                    case Reload.Refused(var _, var problems) -> assertThat(problems).isNotEmpty()
                        .allSatisfy(problem -> assertThat(problem.remedy()).isNotBlank())
                        .allSatisfy(problem -> assertThat(problem.message()).doesNotContain("is no folder"))
                        .anySatisfy(problem -> assertThat(problem.file()).isNotBlank());
                    case Reload.Unchanged _ -> {
                    }
                    case Reload other -> throw new AssertionError(other);
                }
                assertWhole();
            }
        } finally {
            done.set(true);
            editor.join();
        }
        assertThat(published).isPositive();
    }

    /** Writes over the file, deletes it, and moves another into its place. */
    private void edit(AtomicBoolean done) {
        for (var turn = 0; !done.get(); turn++) {
            switch (turn % 3) {
                case 0 -> corpus.event("lake", 3, "turn " + turn);
                case 1 -> corpus.remove(FILE);
                default -> corpus.event("lake", 3, "again " + turn);
            }
            LockSupport.parkNanos(100_000);
        }
    }

    private void assertWhole() {
        editions.borrow(edition -> {
            if (edition.registry().eventOf("lake").isEmpty()) {
                return assertThat(edition.index().size()).isZero();
            }
            var first = edition.index().statement("lake-0").map(hit -> hit.statement().gist());
            return assertThat(Map.of(1, edition.index().statement("lake-1").map(hit -> hit.statement().gist()), 2,
                edition.index().statement("lake-2").map(hit -> hit.statement().gist())).values()).containsOnly(first);
        });
    }

    private void at(Phase phase, Trouble trouble) {
        when = phase;
        what = () -> {
            try {
                trouble.happens(corpus.folder().resolve(FILE));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    private void assertRefused(String message, String remedy) {
        assertThat(editions.reload("", "a test")).isInstanceOfSatisfying(Reload.Refused.class, refused -> {
            assertThat(refused.stamp().number()).isEqualTo(1);
            assertThat(refused.problems()).anySatisfy(problem -> {
                assertThat(problem.file()).isEqualTo(FILE);
                assertThat(problem.message()).contains(message);
                assertThat(problem.remedy()).contains(remedy).isNotBlank();
            });
        });
        var gist =
            editions.<String>borrow(edition -> edition.index().statement("lake-0").orElseThrow().statement().gist());
        assertThat(gist).endsWith("first.");
        assertThat(editions.ledger().last()).isEqualTo(1);
    }
}
