package readout.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LuceneVectorCacheTest {

    @TempDir Path place;

    private LuceneVectorCache cache;

    @BeforeEach
    void open() {
        cache = new LuceneVectorCache(place.resolve("vectors"));
    }

    @Test
    void knowsNothingAtFirst() {
        assertThat(cache.find(List.of("a"))).isEmpty();
        assertThat(place).isEmptyDirectory();
    }

    @Test
    void givesBackWhatWasAddedToTheLastBit() {
        cache.add(Map.of("a", new float[]{0.1f, -2, Float.MIN_VALUE}, "b", new float[]{1}));
        var found = new LuceneVectorCache(place.resolve("vectors")).find(List.of("a", "b", "c"));
        assertThat(found).containsOnlyKeys("a", "b");
        assertThat(found.get("a")).containsExactly(0.1f, -2, Float.MIN_VALUE);
    }

    @Test
    void aVectorAddedAgainTakesThePlaceOfTheFirst() {
        cache.add(Map.of("a", new float[]{1}));
        cache.add(Map.of("a", new float[]{2}));
        assertThat(cache.find(List.of("a")).get("a")).containsExactly(2);
    }

    @Test
    void aDamagedOneKnowsNothingAndIsBegunAnew() throws IOException {
        cache.add(Map.of("a", new float[]{1}));
        try (var files = Files.list(place.resolve("vectors"))) {
            for (var file : files.filter(file -> !file.endsWith("write.lock")).toList()) {
                Files.writeString(file, "broken");
            }
        }
        assertThat(cache.find(List.of("a"))).isEmpty();
        cache.add(Map.of("b", new float[]{2}));
        assertThat(cache.find(List.of("b"))).containsOnlyKeys("b");
    }
}
