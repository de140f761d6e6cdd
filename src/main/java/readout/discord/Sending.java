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

    /** An answer as it is drawn. Why there is none is only for the reader. */
    void send(Bookmark bookmark, boolean isPublic, Interaction interaction, Response response) {
        send(bookmark, isPublic, interaction, response, Answering.Drawn::messages);
    }

    /** @param messages what to send of it */
    void send(
        Bookmark bookmark, boolean isPublic, Interaction interaction, Response response,
        Function<Answering.Drawn, List<List<MessageTopLevelComponent>>> messages) {
        Answering.Drawn drawn;
        Optional<PublicMessage> sent;
        try (var _ = turns.take()) {
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
