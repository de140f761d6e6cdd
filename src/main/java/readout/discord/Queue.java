package readout.discord;

import java.time.InstantSource;
import net.dv8tion.jda.api.entities.Message;
import readout.state.UnansweredQuestion;
import readout.state.UnansweredQuestions;

/** Leaves what found nothing for the moderators, without the asker's name. */
final class Queue {

    private final UnansweredQuestions questions;
    private final InstantSource clock;

    Queue(UnansweredQuestions questions, InstantSource clock) {
        this.questions = questions;
        this.clock = clock;
    }

    /** The question of a bookmark; of one whose call is not kept, what the message shows of it. */
    void take(Bookmark bookmark, Message message, Response response) {
        var call = bookmark.call();
        var put = call.arguments().values().stream().findFirst().orElse("");
        var question = put.isEmpty() ? MessageText.given(message) : InteractionArguments.clean(put);
        var kept = questions.add(
            new UnansweredQuestion(clock.instant(), bookmark.edition(), call.command(), question));
        response.tell(kept
            ? "It now waits for the moderators, who see it without your name."
            : "The moderators have no room for more questions at the moment.");
    }
}
