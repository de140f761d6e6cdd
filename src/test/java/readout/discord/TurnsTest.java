package readout.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class TurnsTest {

    private static final Duration LONG = Duration.ofMinutes(1);

    @Test
    void whoeverComesFirstNeedNotWait() {
        var place = new Turns(1, 0, LONG).enter().orElseThrow();

        assertThat(place.isFirst()).isTrue();
        assertThat(place.await()).isPresent();
    }

    @Test
    void whoeverFindsNoneFreeWaitsForTheEndOfAnother() {
        var turns = new Turns(1, 1, LONG);
        var first = turns.enter().orElseThrow().await().orElseThrow();
        var later = turns.enter().orElseThrow();
        var waiting = CompletableFuture.supplyAsync(later::await);
        first.close();

        assertThat(later.isFirst()).isFalse();
        assertThat(waiting.join()).isPresent();
    }

    @Test
    void whoeverFindsTooManyWaitingGetsNoPlace() {
        var turns = new Turns(1, 2, LONG);
        turns.enter();
        turns.enter();

        assertThat(turns.enter()).isPresent();
        assertThat(turns.enter()).isEmpty();
    }

    @Test
    void nobodyWaitsLongerThanIsOfUse() {
        var turns = new Turns(1, 1, Duration.ofMillis(1));
        turns.enter();

        assertThat(turns.enter().orElseThrow().await()).isEmpty();
    }

    @Test
    void whoeverGaveUpLeavesItsPlaceToOthers() {
        var turns = new Turns(1, 1, Duration.ofMillis(1));
        turns.enter();
        turns.enter().orElseThrow().await();

        assertThat(turns.enter()).isPresent();
    }

    @Test
    void aTurnThatEndedIsFreeAgain() {
        var turns = new Turns(1, 0, LONG);
        turns.enter().orElseThrow().await().orElseThrow().close();

        assertThat(turns.enter()).isPresent();
    }
}
