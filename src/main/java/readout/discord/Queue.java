package readout.discord;

import java.time.InstantSource;
import net.dv8tion.jda.api.interactions.components.ComponentInteraction;
import readout.state.UnansweredQuestion;
import readout.state.UnansweredQuestions;

/** Leaves what found nothing for the moderators, without the asker's name. */
final class Queue {

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
            response.tell(Questions.notYet(wait));
            return;
        }
        var call = bookmark.call();
        var put = call.arguments().values().stream().findFirst().orElse("");
        var question = put.isEmpty() ? MessageText.given(interaction.getMessage()) : InteractionArguments.clean(put);
        var kept = questions.add(
            new UnansweredQuestion(clock.instant(), bookmark.edition(), call.command(), question));
        response.tell(kept
            ? "It now waits for the moderators, who see it without your name."
            : "The moderators have no room for more questions at the moment.");
    }
}
