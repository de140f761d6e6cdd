package readout.alert;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import readout.answer.Answer;
import readout.answer.Block;
import readout.edition.Edition;
import readout.edition.EditionRecord;
import readout.edition.Editions;
import readout.search.Indexing;
import readout.state.Delivery;
import readout.state.Follow;

/** Writes what a delivery says, at the time when it is sent: what is gone or hidden by then is not told. */
public final class Composing {

    private final Editions editions;
    private final Indexing indexing;

    public Composing(Editions editions, Indexing indexing) {
        this.editions = editions;
        this.indexing = indexing;
    }

    /**
     * The alert of a delivery; empty when there is nothing left to tell.
     *
     * @param fits whether an alert can be sent as one message; fewer statements are shown until it can
     */
    public Optional<Answer> alert(Delivery delivery, Follow follow, Predicate<Answer> fits) {
        var payload = Payload.read(delivery.payload());
        return editions.borrow(edition -> {
            var wanted = new HashSet<>(payload.amended());
            var amended = Bulletin.of(payload.edition(), editions.ledger(), edition).amended().stream()
                .filter(amendment -> wanted.contains(amendment.id()))
                .toList();
            var added = payload.added().stream()
                .flatMap(id -> edition.index().statement(id).stream())
                .map(hit -> hit.sourced())
                .toList();
            var terms = Terms.of(follow.terms());
            var news = new Matching(edition, indexing).news(Map.of(follow, terms), added, amended).get(follow);
            return Optional.ofNullable(news).map(its -> fitting(its, edition, fits));
        });
    }

    private static Answer fitting(News news, Edition edition, Predicate<Answer> fits) {
        var most = Post.MOST;
        var post = Post.of(news, edition, most);
        while (most > 1 && !fits.test(post)) {
            most--;
            post = Post.of(news, edition, most);
        }
        return post;
    }

    /** The notice over an answer that was posted before; empty when its statements are gone meanwhile. */
    public Optional<Block.Notice> amendment(Delivery delivery) {
        var payload = Payload.read(delivery.payload());
        return editions.borrow(edition -> {
            var stamp = editions.ledger().edition(payload.edition()).map(EditionRecord::stamp)
                .orElse(edition.stamp());
            var amended = Bulletin.of(payload.edition(), editions.ledger(), edition).amended();
            return new Amendments(edition, stamp, amended).notice(payload.amended());
        });
    }

    /** Whether the edition that is live now knows what a delivery is about; another process may be ahead of this one. */
    public Predicate<Delivery> isKnown() {
        var live = editions.<Long>borrow(edition -> edition.stamp().number());
        return delivery -> switch (delivery.kind()) {
            case ALERT, AMENDMENT -> edition(delivery) <= live;
            case NOTICE -> true;
        };
    }

    /** The edition that a delivery is about. */
    public static long edition(Delivery delivery) {
        return Payload.read(delivery.payload()).edition();
    }
}
