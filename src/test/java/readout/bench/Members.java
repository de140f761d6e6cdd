package readout.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;
import readout.discord.server.DiscordServer;
import readout.discord.server.Exchange;
import readout.discord.server.Member;

/**
 * Members who ask a bot at a rate, whether or not it keeps up: each question has its instant, and what a reader waits
 * counts from then, also when the question itself got away late.
 */
record Members(DiscordServer discord, IntFunction<TypedCommand> questions) {

    private static final long SPIN = 200_000;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** @param due the instant for which the question was meant, as {@link System#nanoTime} */
    private record Sent(Exchange exchange, long due) {}

    /** Asks, and waits a while for the last answers. */
    Waits ask(int count, double perSecond) throws InterruptedException {
        var sent = new ArrayList<Sent>(count);
        var began = System.nanoTime();
        for (var i = 0; i < count; i++) {
            var due = began + (long) (i * 1e9 / perSecond);
            await(due);
            var question = questions.apply(i);
            sent.add(new Sent(discord.command(Member.number(i), question.command(), question.options()), due));
        }
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end && sent.stream().anyMatch(each -> each.exchange.answeredAt() == 0)) {
            Thread.sleep(20);
        }
        return waits(sent);
    }

    private static void await(long due) {
        for (var left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            if (left > SPIN) {
                LockSupport.parkNanos(left - SPIN);
            } else {
                Thread.onSpinWait();
            }
        }
    }

    /** What was asked is forgotten, so that a long run takes no more and more memory. */
    private Waits waits(List<Sent> sent) {
        var waits = new Waits();
        sent.forEach(each -> {
            waits.add(each.due, each.exchange.acknowledgedAt(), each.exchange.answeredAt());
            discord.forget(each.exchange);
        });
        return waits;
    }
}
