package readout.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BacklogTest {

    @TempDir private Path folder;

    @Test
    void remembersInOrderWhatWaitedForTheMemory() throws IOException {
        var obstacle = Files.writeString(folder.resolve("memory"), "no folder");
        var none = folder.resolve("none");
        try (var memory = Memory.sqlite(obstacle.resolve("memory.db"), new EarlierFiles(none, none))) {
            var backlog = new Backlog(memory);
            IntStream.range(0, 150).forEach(number -> assertThat(
                backlog.remember(stores -> stores.postedAnswers().put(answer(number % 50, number)))).isTrue());
            assertThat(backlog.size()).isEqualTo(150);

            Files.delete(obstacle);

            assertThat(backlog.catchUp()).isZero();
            assertThat(memory.stores().postedAnswers().holding(List.of("a-statement")))
                .extracting(PostedAnswer::edition).containsExactlyElementsOf(
                    IntStream.range(100, 150).mapToObj(number -> (long) number).toList());
        }
    }

    @Test
    void takesNoMoreThanItHasRoomFor() throws IOException {
        var obstacle = Files.writeString(folder.resolve("memory"), "no folder");
        var none = folder.resolve("none");
        try (var memory = Memory.sqlite(obstacle.resolve("memory.db"), new EarlierFiles(none, none))) {
            var backlog = new Backlog(memory);
            for (var i = 0; i < Backlog.MOST; i++) {
                backlog.remember(_ -> {});
            }
            assertThat(backlog.remember(_ -> {})).isFalse();
        }
    }

    private static PostedAnswer answer(int message, int edition) {
        return new PostedAnswer(message + 1, 1L, 1, edition, "claims", Instant.EPOCH, List.of("a-statement"), null);
    }
}
