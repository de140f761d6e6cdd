package readout.fleet;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import readout.bench.Samples;
import readout.discord.server.Member;
import readout.fleet.Asked.Fate;

/** Asks without end, at a steady rate, and sees what became of each question half a minute later. */
final class Asking {

    private static final Duration LATER = Duration.ofSeconds(30);
    private static final List<Map<String, ?>> OPTIONS = List.of(
        Map.of("event", "putin-call", "private", true), Map.of("topic", "ceasefire", "private", true));
    private static final List<String> COMMANDS = List.of("claims", "timeline");

    private final Fleet fleet;
    private final long pauseNanos;
    private final Thread thread;
    private final Deque<Asked> open = new ArrayDeque<>();
    private final Map<Fate, Long> fates = new EnumMap<>(Fate.class);
    private final Map<Integer, List<Long>> breaks = new ConcurrentHashMap<>();
    private final Samples acknowledged = new Samples();
    private final Samples answered = new Samples();
    private volatile boolean isOver;
    private long asked;

    Asking(Fleet fleet, int rate) {
        this.fleet = fleet;
        this.pauseNanos = Duration.ofSeconds(1).toNanos() / rate;
        IntStream.range(0, Fleet.SHARDS).forEach(shard -> breaks.put(shard, new CopyOnWriteArrayList<>()));
        thread = Thread.ofPlatform().name("asking").start(this::run);
    }

    /** A shard's session ends at this moment, and what it was told last may be lost. */
    void breaks(int shard) {
        Objects.requireNonNull(breaks.get(shard)).add(System.nanoTime());
    }

    private void run() {
        var next = System.nanoTime();
        while (!isOver) {
            ask();
            judge(LATER.toNanos());
            next += pauseNanos;
            sleep(next - System.nanoTime());
        }
        sleep(LATER.toNanos());
        judge(0);
    }

    private void ask() {
        var shard = Math.toIntExact(asked % Fleet.SHARDS);
        var which = Math.toIntExact(asked / Fleet.SHARDS % COMMANDS.size());
        var member = Member.number(Math.toIntExact(asked % 1_000)).in(Fleet.PLACES.get(shard));
        open.add(new Asked(fleet.discord().command(member, COMMANDS.get(which), OPTIONS.get(which)), shard,
            System.nanoTime()));
        asked++;
    }

    private void judge(long age) {
        while (!open.isEmpty() && System.nanoTime() - open.getFirst().nanoTime() >= age) {
            var question = open.removeFirst();
            var fate = question.fate(Objects.requireNonNull(breaks.get(question.shard())));
            fates.merge(fate, 1L, Long::sum);
            if (fate == Fate.ANSWERED) {
                acknowledged.add(question.exchange().untilAcknowledged().toNanos());
                answered.add(question.exchange().untilAnswered().toNanos());
            }
            fleet.discord().forget(question.exchange());
        }
    }

    private static void sleep(long nanos) {
        try {
            Thread.sleep(Duration.ofNanos(Math.max(0, nanos)));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits for what was asked last. */
    void end() throws InterruptedException {
        isOver = true;
        thread.join();
    }

    /** Once it has ended. */
    long asked() {
        return asked;
    }

    /** Once it has ended. */
    long fated(Fate fate) {
        return fates.getOrDefault(fate, 0L);
    }

    /** How long those answered at once waited to be acknowledged. Once it has ended. */
    Samples acknowledged() {
        return acknowledged;
    }

    /** The same until the answer. */
    Samples answered() {
        return answered;
    }
}
