package readout.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTest {

    private static final Duration STEP = Duration.ofMinutes(7);

    @ParameterizedTest
    @CsvSource({
        "22:00, 07:00, UTC, 2025-05-01T12:00:00Z, 2025-05-01T12:00:00Z",
        "22:00, 07:00, UTC, 2025-05-01T22:00:00Z, 2025-05-02T07:00:00Z",
        "22:00, 07:00, UTC, 2025-05-02T06:59:59Z, 2025-05-02T07:00:00Z",
        "22:00, 07:00, UTC, 2025-05-02T07:00:00Z, 2025-05-02T07:00:00Z",
        "12:00, 14:00, Europe/Kyiv, 2025-01-01T10:30:00Z, 2025-01-01T12:00:00Z",
        "12:00, 14:00, Europe/Kyiv, 2025-07-01T10:30:00Z, 2025-07-01T11:00:00Z",
    })
    void waitsUntilTheyAreOver(LocalTime from, LocalTime to, ZoneId zone, Instant now, Instant next) {
        assertThat(new QuietHours(from, to, zone).next(now)).isEqualTo(next);
    }

    @Test
    void ofNoLengthAreNone() {
        var none = quiet("09:00", "09:00", "UTC");
        var now = Instant.parse("2025-05-01T09:00:00Z");
        assertThat(none.next(now)).isEqualTo(now);
    }

    /** London’s clocks go from 01:00 to 02:00 on 30 March 2025, and from 02:00 back to 01:00 on 26 October. */
    @ParameterizedTest
    @CsvSource({
        "22:00, 01:30, 2025-03-30T00:59:00Z, 2025-03-30T01:00:00Z",
        "22:00, 01:30, 2025-03-30T01:00:00Z, 2025-03-30T01:00:00Z",
        "01:15, 01:45, 2025-03-30T01:00:00Z, 2025-03-30T01:00:00Z",
        "01:30, 07:00, 2025-03-30T01:00:00Z, 2025-03-30T06:00:00Z",
        "22:00, 01:30, 2025-10-26T00:29:00Z, 2025-10-26T01:30:00Z",
        "22:00, 01:30, 2025-10-26T00:45:00Z, 2025-10-26T01:30:00Z",
        "22:00, 01:30, 2025-10-26T01:30:00Z, 2025-10-26T01:30:00Z",
        "01:30, 07:00, 2025-10-26T00:29:00Z, 2025-10-26T00:29:00Z",
        "01:30, 07:00, 2025-10-26T00:30:00Z, 2025-10-26T07:00:00Z",
        "01:30, 07:00, 2025-10-26T01:10:00Z, 2025-10-26T07:00:00Z",
        "01:50, 01:10, 2025-10-26T00:30:00Z, 2025-10-27T01:10:00Z",
    })
    void knowWhenClocksAreChanged(LocalTime from, LocalTime to, Instant now, Instant next) {
        assertThat(new QuietHours(from, to, ZoneId.of("Europe/London")).next(now)).isEqualTo(next);
    }

    /** Samoa had no 30 December 2011. */
    @Test
    void outlastADayThatNeverWas() {
        var hours = quiet("22:00", "07:00", "Pacific/Apia");
        assertThat(hours.next(Instant.parse("2011-12-30T09:00:00Z"))).isEqualTo("2011-12-30T17:00:00Z");
        assertThat(hours.next(Instant.parse("2011-12-31T09:00:00Z"))).isEqualTo("2011-12-31T17:00:00Z");
    }

    /** So a clock that jumps back can make nothing wait longer than it would have, nor anything be sent too early. */
    @Test
    void dependOnTheInstantAloneAndNeverGoBack() {
        for (var zone : new String[]{"Europe/London", "Australia/Lord_Howe", "UTC"}) {
            for (var hours : new QuietHours[]{quiet("22:00", "01:30", zone), quiet("01:50", "01:40", zone)}) {
                var before = Instant.MIN;
                var end = Instant.parse("2025-10-29T00:00:00Z");
                for (var now = Instant.parse("2025-10-03T00:00:00Z"); now.isBefore(end); now = now.plus(STEP)) {
                    var next = hours.next(now);
                    assertThat(next).isAfterOrEqualTo(now).isAfterOrEqualTo(before);
                    assertThat(hours.next(next)).isEqualTo(next);
                    before = next;
                }
            }
        }
    }

    private static QuietHours quiet(String from, String to, String zone) {
        return new QuietHours(LocalTime.parse(from), LocalTime.parse(to), ZoneId.of(zone));
    }
}
