package readout.fleet;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import readout.Waiting;
import readout.bench.Samples;
import readout.fleet.Asked.Fate;

/**
 * Four shards in two processes for a long time: questions at a steady rate, news and corrections; lines that drop, sessions
 * that end, and each process killed once and started again. Time goes in steps of fifteen seconds.
 */
public final class Soak {

    private static final Duration STEP = Duration.ofSeconds(15);
    private static final int STEPS_A_MINUTE = 4;
    private static final int STEPS_DEAD = 2;

    private final Fleet fleet;
    private final long steps;
    private final int rate;
    private final Consumer<String> report;
    private final Random random = new Random(7);
    private final List<String> resident = new ArrayList<>();
    private int drops;
    private int requested;
    private int invalidated;
    private int failures;

    public Soak(Path folder, Duration length, int rate, Consumer<String> report) throws IOException {
        this.fleet = new Fleet(folder);
        this.steps = length.dividedBy(STEP);
        this.rate = rate;
        this.report = report;
    }

    /**
     * What came of it.
     *
     * @param isWhole whether nothing was lost or doubled
     * @param acknowledged how long questions that were answered at once waited until Discord heard of them
     * @param answered the same until the answer
     */
    public record Outcome(boolean isWhole, Samples acknowledged, Samples answered) {}

    /** Runs it once. */
    public Outcome run() throws IOException, InterruptedException {
        try (fleet) {
            fleet.discord().beatEvery(5_000);
            fleet.start("a");
            fleet.start("b");
            fleet.awaitShards();
            Waiting.until("the first look for news",
                () -> fleet.memory().stores().cursors().edition("announcements") > 0);
            var news = new Newsroom(fleet);
            var asking = new Asking(fleet, rate);
            try {
                run(news, asking);
            } finally {
                asking.end();
            }
            return new Outcome(report(news, asking), asking.acknowledged(), asking.answered());
        }
    }

    private void run(Newsroom news, Asking asking) throws IOException, InterruptedException {
        var next = System.nanoTime();
        for (var step = 0L; step < steps; step++) {
            step(step, news, asking);
            next += STEP.toNanos();
            Thread.sleep(Duration.ofNanos(Math.max(0, next - System.nanoTime())));
        }
    }

    private void step(long step, Newsroom news, Asking asking) throws IOException, InterruptedException {
        if (step % STEPS_A_MINUTE == 0) {
            minute();
        }
        if (step == steps / 3 || step == steps * 2 / 3) {
            kill(step == steps / 3 ? "b" : "a", news, asking);
        } else if (step == steps / 3 + STEPS_DEAD || step == steps * 2 / 3 + STEPS_DEAD) {
            start(step == steps / 3 + STEPS_DEAD ? "b" : "a");
        } else if (isWhole()) {
            try {
                usual(step, news, asking);
            } catch (AssertionError failure) {
                failures++;
                report.accept("a moderator was not served: " + failure.getMessage());
            }
        }
    }

    private boolean isWhole() {
        return fleet.discord().shards().size() == Fleet.SHARDS;
    }

    private void usual(long step, Newsroom news, Asking asking) throws IOException {
        var shard = random.nextInt(Fleet.SHARDS);
        switch ((int) (step % 12)) {
            case 1, 5, 9 -> news.publish();
            case 3, 7, 11 -> {
                if (news.editions() > 0) {
                    news.correct();
                }
            }
            case 2, 8 -> {
                fleet.discord().dropConnection(shard);
                drops++;
            }
            case 4 -> {
                fleet.discord().askToReconnect(shard);
                requested++;
            }
            case 10 -> {
                asking.breaks(shard);
                fleet.discord().invalidateSession(shard);
                invalidated++;
            }
            default -> {}
        }
    }

    /** Just after something was published, so that alerts are under way. */
    private void kill(String name, Newsroom news, Asking asking) throws InterruptedException {
        if (isWhole()) {
            news.publish();
        }
        Thread.sleep(random.nextInt(400));
        IntStream.range(0, Fleet.SHARDS).filter(shard -> Fleet.owner(shard).equals("/" + name)).forEach(asking::breaks);
        fleet.bot(name).kill();
        report.accept("killed " + name);
    }

    private void start(String name) throws IOException {
        fleet.start(name);
        report.accept("started " + name + " again");
    }

    private void minute() throws IOException {
        var line = "minute " + resident.size() + ": a " + fleet.bot("a").residentMegabytes() + " MB, b "
            + fleet.bot("b").residentMegabytes() + " MB, shards " + fleet.discord().shards();
        resident.add(line);
        report.accept(line);
    }

    /** Whether nothing was lost or doubled. */
    private boolean report(Newsroom news, Asking asking) throws IOException {
        minute();
        var alerts = news.alerts();
        var amendments = news.amendments();
        var log = fleet.discord().gatewayLog();
        var identifies = fleet.discord().identifies();
        report.accept("questions: " + asking.asked() + " asked at " + rate + "/s; " + Arrays.stream(Fate.values())
            .map(fate -> asking.fated(fate) + " " + fate.name().toLowerCase(Locale.ROOT).replace('_', ' '))
            .collect(Collectors.joining(", ")));
        report.accept("editions published: " + news.editions() + "; moderators not served: " + failures);
        report.accept("alerts: " + alerts);
        report.accept("amended answers: " + amendments);
        report.accept("lines dropped " + drops + ", reconnects asked for " + requested + ", sessions ended "
            + invalidated
            + ", processes killed 2; sessions resumed " + log.stream().filter("resumed"::equals).count() + ", begun "
            + identifies.taken().size() + ", identified too soon " + identifies.refused());
        report.accept(
            "violations of Discord's limits: " + fleet.discord().violations().size() + "; given up in the outbox: "
                + fleet.memory().stores().outbox().countAbandoned() + ", still waiting: "
                + fleet.memory().stores().outbox().waiting());
        return asking.fated(Fate.LOST) + asking.fated(Fate.DOUBLED) == 0 && alerts.isWhole() && amendments.isWhole();
    }
}
