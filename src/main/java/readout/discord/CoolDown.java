package readout.discord;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/** How long each member must wait before asking again. Safe for use by many threads; remembers a bounded number of them. */
final class CoolDown {

    private static final int MEMBERS = 10_000;

    private final Duration pause;
    private final InstantSource clock;
    private final Map<Long, Instant> lastAsked = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Instant> eldest) {
            return size() > MEMBERS;
        }
    };

    /** With a pause between two questions; zero for none. */
    CoolDown(Duration pause, InstantSource clock) {
        this.pause = pause;
        this.clock = clock;
    }

    /** How long the member must still wait; zero if they may ask, and then this counts as asking. */
    synchronized Duration ask(long member) {
        if (pause.isZero()) {
            return Duration.ZERO;
        }
        var now = clock.instant();
        var last = lastAsked.get(member);
        if (last != null && now.isBefore(last.plus(pause))) {
            return Duration.between(now, last.plus(pause));
        }
        lastAsked.put(member, now);
        return Duration.ZERO;
    }
}
