package readout.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.corpus.Corpus;
import readout.corpus.CorpusFile;
import readout.corpus.CorpusLoader;
import readout.corpus.FileChangedException;
import readout.corpus.LoadOutcome;
import readout.edition.Publisher.Occasion;
import readout.model.SourcedStatement;
import readout.search.lucene.LuceneStatementStore;

/** Reading what changed gives what reading everything gives. */
class ChangedFilesTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final int EDITS = 60;

    @TempDir Path parent;

    private final CorpusLoader loader = new CorpusLoader();

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void whateverIsEditedTheCorpusIsTheSameAsWhenAllIsRead(long seed) throws FileChangedException {
        var corpus = new RandomCorpus(folder(), seed);
        var published = 0;
        try (var store = new LuceneStatementStore(parent.resolve("index"), 2)) {
            var publisher = publisher(store);
            for (var edit = 0; edit < EDITS; edit++) {
                var changes = publisher.load(loader, folder());
                var everything = loader.load(folder());
                assertSame(changes, everything);
                if (changes instanceof LoadOutcome.Valid(var valid, var _)
                    && everything instanceof LoadOutcome.Valid(var whole, var _)) {
                    publisher.publish(valid, new Occasion("a test", 0), 0);
                    assertThat(content(store, valid)).isEqualTo(content(whole));
                    corpus.keep();
                    published++;
                } else {
                    corpus.undo();
                }
                corpus.edit();
            }
        }
        assertThat(published).isBetween(EDITS / 4, EDITS - 1);
    }

    private static void assertSame(LoadOutcome changes, LoadOutcome everything) throws FileChangedException {
        if (changes instanceof LoadOutcome.Valid(var corpus, var warnings)
            && everything instanceof LoadOutcome.Valid(var whole, var all)) {
            assertThat(corpus.files()).isEqualTo(whole.files());
            assertThat(corpus.revision()).isEqualTo(whole.revision());
            assertThat(corpus.registry()).isEqualTo(whole.registry());
            assertThat(corpus.sources()).isEqualTo(whole.sources());
            assertThat(all).containsAll(warnings);
            for (var file : whole.files()) {
                assertThat(statements(corpus, file)).isEqualTo(statements(whole, file));
            }
        } else {
            assertThat(changes).isEqualTo(everything);
        }
    }

    private static List<SourcedStatement> statements(Corpus corpus, CorpusFile file) throws FileChangedException {
        var statements = new ArrayList<SourcedStatement>();
        corpus.statements(file, statements::add);
        return statements;
    }

    private static Map<String, Map<String, SourcedStatement>> content(Corpus corpus) throws FileChangedException {
        var content = new HashMap<String, Map<String, SourcedStatement>>();
        for (var file : corpus.files()) {
            content.put(file.path(), statements(corpus, file).stream()
                .collect(Collectors.toMap(sourced -> sourced.statement().id(), Function.identity())));
        }
        return content;
    }

    /** The indexed statements by file and id. */
    private static Map<String, Map<String, SourcedStatement>> content(LuceneStatementStore store, Corpus corpus) {
        var content = new HashMap<String, Map<String, SourcedStatement>>();
        try (var index = store.open(store.latest().orElseThrow()).orElseThrow()) {
            assertThat(index.size()).isEqualTo(store.latest().orElseThrow().stamp().statements());
            for (var file : corpus.files()) {
                var statements = new HashMap<String, SourcedStatement>();
                index.filed(file.path()).keySet()
                    .forEach(id -> statements.put(id, index.statement(id).orElseThrow().sourced()));
                content.put(file.path(), statements);
            }
            assertThat(content.values().stream().mapToLong(Map::size).sum()).isEqualTo(index.size());
        }
        return content;
    }

    @Test
    void aFileOfTheSameSizeAndTimeIsNotReadAgain() throws IOException {
        var corpus = new CorpusOnDisk(folder());
        corpus.event("lake", 3, "first");
        corpus.event("hill", 3, "first");
        dateBack();
        try (var editions = editions()) {
            editions.open();
            corpus.event("lake", 3, "other");
            dateBack();
            corpus.event("hill", 3, "second");
            assertThat(editions.preview()).isInstanceOfSatisfying(Preview.Differs.class,
                preview -> assertThat(preview.changes().files()).containsExactly("events/hill.yaml"));
        }
    }

    @Test
    void aFileThatChangedAboutWhenItWasPublishedIsReadWhateverItsTime() throws IOException {
        var corpus = new CorpusOnDisk(folder());
        corpus.event("lake", 3, "first");
        var file = folder().resolve("events/lake.yaml");
        try (var editions = editions()) {
            Files.setLastModifiedTime(file, FileTime.from(NOW.minusMillis(1900)));
            editions.open();
            corpus.event("lake", 3, "other");
            Files.setLastModifiedTime(file, FileTime.from(NOW.minusMillis(1900)));
            assertThat(editions.preview()).isInstanceOfSatisfying(Preview.Differs.class,
                preview -> assertThat(preview.changes().counts().changed()).isEqualTo(3));
        }
    }

    private void dateBack() throws IOException {
        try (var files = Files.walk(folder())) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.setLastModifiedTime(file, FileTime.from(NOW.minusSeconds(60)));
            }
        }
    }

    private Editions editions() {
        return new Editions(loader, folder(), new LuceneStatementStore(parent.resolve("index"), 2),
            new Ledger(parent.resolve("ledger")), () -> NOW);
    }

    private Publisher publisher(LuceneStatementStore store) {
        return new Publisher(store, new Ledger(parent.resolve("ledger")), Vectors.NONE, () -> NOW, _ -> {});
    }

    private Path folder() {
        return parent.resolve("corpus");
    }
}
