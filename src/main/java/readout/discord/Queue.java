package readout.discord;

import java.time.InstantSource;
import net.dv8tion.jda.api.interactions.components.ComponentInteraction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import readout.state.MemoryException;
import readout.state.UnansweredQuestion;
import readout.state.UnansweredQuestions;

/** Leaves what found nothing for the moderators, without the asker's name. */
final class Queue {

    private static final Logger LOG = LoggerFactory.getLogger(Queue.class);

    private final UnansweredQuestions questions;
    private final CoolDown coolDown;
    private final InstantSource clock;

    /** With a cool-down of its own, so that nobody waits to offer what they have just asked. */
    Queue(UnansweredQuestions questions, CoolDown coolDown, InstantSource clock) {
        this.questions = questions;
        this.coolDown = coolDown;
        this.clock = clock;
    }

    /** The question of a bookmark; of one whose call is not kept, what the message shows of it. */
    void take(Bookmark bookmark, ComponentInteraction interaction, Response response) {
        var wait = coolDown.ask(interaction.getUser().getIdLong());
        if (!wait.isZero()) {
            response.coolDown(wait);
            return;
        }
        var call = bookmark.call();
        var put = call.arguments().values().stream().findFirst().orElse("");
        var question = put.isEmpty() ? MessageText.given(interaction.getMessage()) : InteractionArguments.clean(put);
        response.tell(keep(
            new UnansweredQuestion(clock.instant(), bookmark.edition(), call.command(), question)));
    }

    private String keep(UnansweredQuestion question) {
        try {
            return questions.add(question)
                ? "It now waits for the moderators, who see it without your name."
                : "The moderators have no room for more questions at the moment.";
        } catch (MemoryException failure) {
            LOG.warn("a question was not kept", failure);
            return "It could not be kept just now. Please offer it again later.";
        }
    }
}
