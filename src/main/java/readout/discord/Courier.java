package readout.discord;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.dv8tion.jda.api.components.MessageTopLevelComponent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import readout.alert.Composing;
import readout.answer.Answer;
import readout.state.Delivery;
import readout.state.Delivery.Kind;
import readout.state.Delivery.Target;
import readout.state.Follow;
import readout.state.Memory;
import readout.state.Outbox.Due;
import readout.state.Place;
import readout.state.PostedAnswer;
import readout.state.PostedAnswer.Hindrance;
import readout.state.Shards;

/**
 * Sends what waits in the outbox: each delivery is claimed, sent under a postmark that follows from its key, and noted.
 * What a crash kept from being noted is found again by its postmark. For one thread.
 */
final class Courier {

    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);

    private static final int AT_ONCE = 50;
    /** Shorter than Discord remembers nonces, so that whoever takes over does not post twice. */
    private static final Duration CLAIM = Duration.ofMinutes(2);
    private static final Duration FIRST_RETRY = Duration.ofSeconds(10);
    private static final Duration LONGEST_RETRY = Duration.ofHours(1);
    /** Some four days of trying. */
    private static final int MOST_ATTEMPTS = 100;

    private final Memory memory;
    private final Composing composing;
    private final Outgoing outgoing;
    private final AlertSheet sheet;
    private final Shards shards;
    private final InstantSource clock;
    /** This process in this life. */
    private final String name = UUID.randomUUID().toString();
    private volatile boolean stopped;

    /** @param shards to whose servers it delivers */
    Courier(
        Memory memory, Composing composing, Outgoing outgoing, AlertSheet sheet, Shards shards, InstantSource clock) {
        this.memory = memory;
        this.composing = composing;
        this.outgoing = outgoing;
        this.sheet = sheet;
        this.shards = shards;
        this.clock = clock;
    }

    /** Sends all that is due, until it is stopped. May throw a {@link readout.state.MemoryException}. */
    void deliver() {
        for (var due = due(); !due.isEmpty() && !stopped; due = due()) {
            due.forEach(this::claim);
        }
    }

    /** Claims nothing more; by another thread. */
    void stop() {
        stopped = true;
    }

    /** Of an edition that another process published, only once this one has taken it up. */
    private List<Due> due() {
        return memory.stores().outbox().due(clock.instant(), AT_ONCE, shards, composing.isKnown());
    }

    private void claim(Due due) {
        if (stopped) {
            return;
        }
        var now = clock.instant();
        if (memory.stores().outbox().claim(due.delivery().key(), name, now, now.plus(CLAIM))) {
            send(due);
        }
    }

    private void send(Due due) {
        switch (due.delivery().kind()) {
            case ALERT -> alert(due);
            case AMENDMENT -> amendment(due);
            case NOTICE -> notice(due);
        }
    }

    private void alert(Due due) {
        var delivery = due.delivery();
        var follow = Optional.ofNullable(delivery.follow()).flatMap(id -> memory.stores().follows().find(id));
        if (follow.isEmpty() || follow.get().status() instanceof Follow.Status.Paused) {
            memory.stores().outbox().abandoned(delivery.key(), "the follow is paused or ended", clock.instant());
            return;
        }
        var post = composing.alert(delivery, follow.get(), sheet::isOneMessage);
        if (post.isEmpty()) {
            memory.stores().outbox().abandoned(delivery.key(), "nothing of it is left to tell", clock.instant());
            return;
        }
        switch (posted(due, ((Target.NewMessage) delivery.target()).place(), sheet.draw(post.get()))) {
            case Outcome.Sent sent -> sent(delivery, sent, follow.get(), post.get());
            case Outcome.Refused(var reason) -> pause(delivery, follow.get(), reason);
            case Outcome.Failed failed -> failed(due, failed);
        }
    }

    /** Looked for first when it may stand there from an earlier attempt of this or another life. */
    private Outcome posted(Due due, Place place, List<MessageTopLevelComponent> message) {
        var postmark = Postmark.of(due.delivery().key());
        var isLate = due.attempts() > 0
            || due.delivery().notBefore().plus(CLAIM.dividedBy(2)).isBefore(clock.instant());
        return switch (place) {
            case Place.Channel(_, var channel) -> isLate
                ? outgoing.postAgain(channel, message, postmark)
                : outgoing.post(channel, message, postmark);
            case Place.DirectMessage(var user) -> isLate
                ? outgoing.directMessageAgain(user, message, postmark)
                : outgoing.directMessage(user, message, postmark);
        };
    }

    /** The post holds statements, as answers do, and is amended as they are. */
    private void sent(Delivery delivery, Outcome.Sent sent, Follow follow, Answer post) {
        var now = clock.instant();
        var server = follow.place() instanceof Place.Channel(var id, _) ? (Long) id : null;
        var posted = new PostedAnswer(sent.message(), server, sent.channel(), post.edition().number(),
            "follow " + follow.id(), now, post.statements(), null);
        memory.transaction(stores -> {
            stores.postedAnswers().put(posted);
            return stores.outbox().sent(delivery.key(), sent.message(), now);
        });
    }

    private void pause(Delivery delivery, Follow follow, Outcome.Reason reason) {
        var why = Reasons.inWords(reason);
        var now = clock.instant();
        memory.transaction(stores -> {
            if (stores.follows().pause(follow.id(), why) && follow.owner() != 0
                && follow.place() instanceof Place.Channel) {
                stores.outbox().enqueue(new Delivery(
                    "notice/follow %d/paused/%s".formatted(follow.id(), delivery.key()), Kind.NOTICE, null,
                    new Target.NewMessage(new Place.DirectMessage(follow.owner())), Reasons.paused(follow, why), now,
                    now));
            }
            return stores.outbox().abandoned(delivery.key(), why, now);
        });
    }

    private void amendment(Due due) {
        var delivery = due.delivery();
        var target = (Target.Message) delivery.target();
        var notice = composing.amendment(delivery);
        if (notice.isEmpty()) {
            memory.stores().outbox().abandoned(delivery.key(), "nothing of it is left to tell", clock.instant());
            return;
        }
        var outcome = outgoing.amend(target.channel(), target.message(), notice.get(), Composing.edition(delivery),
            Postmark.of(delivery.key()));
        switch (outcome) {
            case Outcome.Sent sent ->
                memory.stores().outbox().sent(delivery.key(), sent.message(), clock.instant());
            case Outcome.Refused(var reason) -> hinder(delivery, target.message(), reason);
            case Outcome.Failed failed -> failed(due, failed);
        }
    }

    private void hinder(Delivery delivery, long message, Outcome.Reason reason) {
        memory.transaction(stores -> {
            switch (reason) {
                case MESSAGE_GONE -> stores.postedAnswers().forget(message);
                case GONE, LOCKED, NO_CHANNEL_FOR_TEXT ->
                    stores.postedAnswers().hinder(message, Hindrance.CHANNEL_CLOSED);
                case NO_ACCESS, DM_CLOSED, NOT_OURS ->
                    stores.postedAnswers().hinder(message, Hindrance.NO_PERMISSION);
            }
            return stores.outbox().abandoned(delivery.key(), Reasons.inWords(reason), clock.instant());
        });
    }

    private void notice(Due due) {
        var delivery = due.delivery();
        var place = ((Target.NewMessage) delivery.target()).place();
        switch (posted(due, place, AlertSheet.sentence(delivery.payload()))) {
            case Outcome.Sent sent ->
                memory.stores().outbox().sent(delivery.key(), sent.message(), clock.instant());
            case Outcome.Refused(var reason) ->
                memory.stores().outbox().abandoned(delivery.key(), Reasons.inWords(reason), clock.instant());
            case Outcome.Failed failed -> failed(due, failed);
        }
    }

    private void failed(Due due, Outcome.Failed failed) {
        var key = due.delivery().key();
        var attempts = due.attempts() + 1;
        if (!failed.retryable() || attempts >= MOST_ATTEMPTS) {
            LOG.warn("gave up sending {}: {}", key, failed.why());
            memory.stores().outbox().abandoned(key, failed.why(), clock.instant());
            return;
        }
        memory.stores().outbox().failed(key, failed.why(), retryAt(failed, attempts), attempts);
    }

    private Instant retryAt(Outcome.Failed failed, long attempts) {
        var backOff = FIRST_RETRY.multipliedBy(1L << Math.min(attempts - 1, 20));
        var pause = backOff.compareTo(LONGEST_RETRY) > 0 ? LONGEST_RETRY : backOff;
        return clock.instant().plus(pause.compareTo(failed.retryAfter()) > 0 ? pause : failed.retryAfter());
    }
}
