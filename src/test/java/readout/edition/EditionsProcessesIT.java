package readout.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two processes on one index. */
class EditionsProcessesIT {

    @TempDir Path folder;

    @Test
    void aReloadBesideAnotherProcesssIsBusyAndReadingGoesOn() throws Exception {
        new KilledCorpus(folder.resolve("corpus")).write(1);
        try (var editions = ReloadingProcess.editions(folder, _ -> {}); var other = new KilledProcess(folder)) {
            editions.open();
            other.begin(1);
            for (var turn = 0; turn < 3; turn++) {
                other.pauseIn(Phase.WRITING);
                assertThat(editions.reload("", "a test")).isInstanceOf(Reload.Busy.class);
                assertThat(editions.<Long>borrow(edition -> edition.index().size())).isPositive();
                other.goOn();
            }
        }
    }

    @Test
    void twoFirstStartsAtOnceMakeOneEdition() throws Exception {
        new KilledCorpus(folder.resolve("corpus")).write(1);
        try (var one = new KilledProcess(folder); var other = new KilledProcess(folder)) {
            one.begin(1);
            other.begin(2);
            for (var process : List.of(one, other)) {
                process.killIn(Phase.READING, 1, 0);
                assertThat(process.live()).isPositive();
            }
        }
        try (var editions = ReloadingProcess.editions(folder, _ -> {})) {
            assertThat(editions.open()).isInstanceOf(Opening.Resumed.class);
            assertThat(editions.ledger().missing(editions.borrow(Edition::stamp).number())).isEmpty();
            assertThat(editions.ledger().edition(1).orElseThrow().by()).isEqualTo("the first start");
        }
    }
}
