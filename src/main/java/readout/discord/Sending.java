package readout.discord;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.dv8tion.jda.api.components.MessageTopLevelComponent;
import net.dv8tion.jda.api.interactions.Interaction;

/**
 * Lets answers be opened and sent, so many at once, and notes what everybody sees of them, which nobody waits for. Safe
 * for use by many threads.
 */
final class Sending {

    private final Answering answering;
    private final Postings postings;
    private final Turns turns = new Turns();

    Sending(Answering answering, Postings postings) {
        this.answering = answering;
        this.postings = postings;
    }

    /** Lets an answer be sent as it is drawn. Why there is none is only for the reader. */
    Runnable enter(Bookmark bookmark, boolean isPublic, Interaction interaction, Response response) {
        return enter(bookmark, isPublic, interaction, response, Answering.Drawn::messages);
    }

    /**
     * Gets into the line for a turn, which waits for nothing. Discord hears at once of an answer that cannot be begun yet;
     * when too many wait already, the reader is asked to come again.
     *
     * @param response knows where the answer will stand
     * @param messages what to send of it
     * @return what is left to do, for another thread
     */
    Runnable enter(
        Bookmark bookmark, boolean isPublic, Interaction interaction, Response response,
        Function<Answering.Drawn, List<List<MessageTopLevelComponent>>> messages) {
        var place = turns.enter();
        if (place.isEmpty()) {
            return response::turnAway;
        }
        if (!place.get().isFirst()) {
            response.deferNow();
        }
        return () -> send(place.get(), bookmark, isPublic, interaction, response, messages);
    }

    private void send(
        Turns.Place place, Bookmark bookmark, boolean isPublic, Interaction interaction, Response response,
        Function<Answering.Drawn, List<List<MessageTopLevelComponent>>> messages) {
        var turn = place.await();
        if (turn.isEmpty()) {
            response.turnAway();
            return;
        }
        Answering.Drawn drawn;
        Optional<PublicMessage> sent;
        try (var _ = turn.get()) {
            drawn = answering.open(bookmark, interaction, isPublic, response.course());
            if (drawn.refused() && isPublic) {
                response.sendAside(drawn.first());
                return;
            }
            sent = response.sendAll(messages.apply(drawn));
        }
        postings.note(sent, drawn);
    }
}
