package readout.discord;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.components.MessageTopLevelComponent;
import net.dv8tion.jda.api.requests.RestAction;
import readout.answer.Block;
import readout.discord.Outcome.Failed;
import readout.discord.Outcome.Sent;

/**
 * Writes in channels and to people who did not ask just now. Every call waits for its end and says what became of it;
 * nobody is ever mentioned. Messages of one channel stand in the order of the calls. It needs no gateway. Safe for use by
 * many threads.
 *
 * <p>A message stands there once: within some minutes since Discord knows its nonce again; after that, as after a crash,
 * by {@link #postAgain}, which looks for it first. What remains: a message among more than a hundred later ones, or in a
 * channel whose history the bot may not read, is posted again.
 */
final class Outgoing {

    private static final int ATTEMPTS = 3;
    private static final Duration PAUSE = Duration.ofMillis(400);
    /** Channels that share a lane wait for each other, which costs time and nothing else. */
    private static final int LANES = 64;

    private final ChannelRequests requests;
    private final List<ReentrantLock> lanes =
        IntStream.range(0, LANES).mapToObj(_ -> new ReentrantLock(true)).toList();

    Outgoing(JDA jda) {
        this.requests = new ChannelRequests(jda);
    }

    /** Posts a message, once for a postmark. */
    Outcome post(long channel, List<MessageTopLevelComponent> components, Postmark postmark) {
        return inTurn(channel, () -> complete(() -> requests.post(channel, components, postmark)));
    }

    /** The same, when it may have been posted long ago: looks for it first. */
    Outcome postAgain(long channel, List<MessageTopLevelComponent> components, Postmark postmark) {
        return inTurn(channel, () -> found(channel, postmark)
            .orElseGet(() -> complete(() -> requests.post(channel, components, postmark))));
    }

    /** Posts a message beneath another one, once for a postmark. */
    Outcome reply(long channel, long message, List<MessageTopLevelComponent> components, Postmark postmark) {
        return inTurn(channel, () -> complete(() -> requests.reply(channel, message, components, postmark)));
    }

    Outcome edit(long channel, long message, List<MessageTopLevelComponent> components) {
        return inTurn(channel, () -> complete(() -> requests.edit(channel, message, components)));
    }

    /** Writes to somebody, once for a postmark; the outcome names the channel, through which they can be reached again. */
    Outcome directMessage(long user, List<MessageTopLevelComponent> components, Postmark postmark) {
        return inTurn(user, () -> {
            long channel = complete(() -> requests.open(user));
            return complete(() -> requests.post(channel, components, postmark));
        });
    }

    /** The same, when it may have been written long ago: looks for it first. */
    Outcome directMessageAgain(long user, List<MessageTopLevelComponent> components, Postmark postmark) {
        return inTurn(user, () -> {
            long channel = complete(() -> requests.open(user));
            return found(channel, postmark)
                .orElseGet(() -> complete(() -> requests.post(channel, components, postmark)));
        });
    }

    /**
     * Puts a notice over a message of the bot's, in place of an earlier one about the same edition; beneath it, as a
     * message of its own, when there is no room. The outcome names the message that has the notice.
     */
    Outcome amend(long channel, long message, Block.Notice notice, long edition, Postmark postmark) {
        return inTurn(channel, () -> {
            var components = complete(() -> requests.components(channel, message));
            var amended = AmendmentNotice.over(components, notice, edition);
            if (amended.isPresent()) {
                return complete(() -> requests.edit(channel, message, amended.get()));
            }
            var alone = AmendmentNotice.alone(notice);
            return found(channel, postmark)
                .orElseGet(() -> complete(() -> requests.reply(channel, message, alone, postmark)));
        });
    }

    /** The message of the bot's under a postmark, among the channel's last hundred; nothing also when it cannot look. */
    Optional<Long> findOwn(long channel, Postmark postmark) {
        try {
            return complete(() -> requests.find(channel, postmark));
        } catch (NotSent _) {
            return Optional.empty();
        }
    }

    private Optional<Sent> found(long channel, Postmark postmark) {
        return complete(() -> requests.find(channel, postmark)).map(message -> new Sent(channel, message));
    }

    private Outcome inTurn(long channel, Supplier<Outcome> work) {
        var lane = lanes.get(Math.floorMod(Long.hashCode(channel), LANES));
        lane.lock();
        try {
            return work.get();
        } catch (NotSent notSent) {
            return notSent.outcome();
        } finally {
            lane.unlock();
        }
    }

    /** Once more, and then once more, when Discord stumbles. JDA's requests cannot be sent twice, so each is new. */
    private static <T> T complete(Supplier<RestAction<T>> request) {
        for (int attempt = 1;; attempt++) {
            try {
                return NotSent.orResult(request.get());
            } catch (NotSent notSent) {
                if (attempt == ATTEMPTS || !notSent.isStumble()) {
                    throw notSent;
                }
                pause(PAUSE.multipliedBy(attempt));
            }
        }
    }

    private static void pause(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new NotSent(new Failed(true, Duration.ZERO, "interrupted while waiting to send again"));
        }
    }
}
