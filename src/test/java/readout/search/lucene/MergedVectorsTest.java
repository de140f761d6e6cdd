package readout.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.IntStream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.model.EditionStamp;
import readout.search.Commit;
import readout.search.Draft;
import readout.search.IndexEntry;

class MergedVectorsTest {

    @TempDir private Path folder;

    private LuceneStatementStore store;
    private long commits;

    @BeforeEach
    void openStore() {
        store = new LuceneStatementStore(folder, 1);
    }

    @AfterEach
    void closeStore() {
        store.close();
    }

    @Test
    void aFewNewVectorsStayByThemselves() throws IOException {
        put(0, 10);
        put(10, 15);

        assertThat(segments()).isEqualTo(2);
    }

    @Test
    void thoseOfManyAreBroughtTogetherWithTheRest() throws IOException {
        put(0, 10);
        put(10, 15);
        put(3, 15);

        assertThat(segments()).isEqualTo(1);
    }

    private void put(int from, int to) {
        try (var writer = store.write().orElseThrow()) {
            IntStream.range(from, to).mapToObj(number -> Draft.of("s" + number, "edition " + commits))
                .forEach(draft -> writer.put(
                    new IndexEntry(draft.sourced(), "file.yaml", "hash").with(new float[]{1, 0})));
            commits++;
            writer.commit(new Commit(
                new EditionStamp(commits, "rev" + commits, Instant.ofEpochSecond(commits), commits), "payload"));
        }
    }

    private int segments() throws IOException {
        try (var directory = FSDirectory.open(folder); var reader = DirectoryReader.open(directory)) {
            return reader.leaves().size();
        }
    }
}
