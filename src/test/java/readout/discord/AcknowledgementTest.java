package readout.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AcknowledgementTest {

    private final Deferrals deferrals = new Deferrals();

    @AfterEach
    void stop() {
        deferrals.close();
    }

    @Test
    void theDeferralIsGivenWhenNobodyTakesItInTime() throws InterruptedException {
        var given = new CountDownLatch(1);
        var acknowledgement = new Acknowledgement(deferrals, Duration.ofMillis(20));
        acknowledgement.otherwise(given::countDown);

        assertThat(given.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(acknowledgement.take()).isFalse();
    }

    @Test
    void whoeverTakesItInTimeIsTheOnlyOne() throws InterruptedException {
        var given = new CountDownLatch(1);
        var acknowledgement = new Acknowledgement(deferrals, Duration.ofMillis(200));
        acknowledgement.otherwise(given::countDown);

        assertThat(acknowledgement.take()).isTrue();
        assertThat(acknowledgement.take()).isFalse();
        assertThat(given.await(400, TimeUnit.MILLISECONDS)).isFalse();
    }

    @Test
    void theDeferralIsGivenAtOnceWhenTheAnswerCannotBegin() throws InterruptedException {
        var given = new CountDownLatch(1);
        var acknowledgement = new Acknowledgement(deferrals, Duration.ofHours(1));
        acknowledgement.otherwise(given::countDown);
        acknowledgement.hasten(given::countDown);

        assertThat(given.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(acknowledgement.take()).isFalse();
    }

    @Test
    void whatIsTakenIsNotHastened() throws InterruptedException {
        var given = new CountDownLatch(1);
        var acknowledgement = new Acknowledgement(deferrals, Duration.ofHours(1));
        acknowledgement.take();
        acknowledgement.hasten(given::countDown);

        assertThat(given.await(100, TimeUnit.MILLISECONDS)).isFalse();
    }

    @Test
    void whatDiscordDidNotTakeMayBeTakenAgain() {
        var acknowledgement = new Acknowledgement(deferrals, Duration.ofSeconds(10));
        acknowledgement.take();
        acknowledgement.giveBack();

        assertThat(acknowledgement.take()).isTrue();
    }

    @Test
    void itIsGivenOnceHoweverCloseTheRace() throws InterruptedException {
        for (int round = 0; round < 200; round++) {
            var given = new AtomicInteger();
            var acknowledgement = new Acknowledgement(deferrals, Duration.ofMillis(1));
            acknowledgement.otherwise(given::incrementAndGet);
            Thread.sleep(1);
            var taken = acknowledgement.take() ? 1 : 0;

            assertThat(given.get() + taken).isEqualTo(1);
        }
    }
}
