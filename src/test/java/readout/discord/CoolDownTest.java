package readout.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class CoolDownTest {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
    private final CoolDown coolDown = new CoolDown(Duration.ofSeconds(3), now::get);

    @Test
    void letsEachMemberAskOnceInThePause() {
        assertThat(coolDown.ask(1)).isZero();
        assertThat(coolDown.ask(2)).isZero();
        now.set(Instant.ofEpochSecond(1));
        assertThat(coolDown.ask(1)).isEqualTo(Duration.ofSeconds(2));
        now.set(Instant.ofEpochSecond(3));
        assertThat(coolDown.ask(1)).isZero();
    }

    @Test
    void doesNotCountAQuestionThatItHeldBack() {
        coolDown.ask(1);
        now.set(Instant.ofEpochSecond(2));
        coolDown.ask(1);
        now.set(Instant.ofEpochSecond(3));
        assertThat(coolDown.ask(1)).isZero();
    }

    @Test
    void isOffWithoutAPause() {
        var off = new CoolDown(Duration.ZERO, now::get);

        assertThat(off.ask(1)).isZero();
        assertThat(off.ask(1)).isZero();
    }
}
