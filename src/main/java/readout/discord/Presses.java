package readout.discord;

import java.util.ArrayList;
import java.util.Optional;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.interactions.components.ComponentInteraction;

/** Does what pressed buttons and chosen entries ask for. Keeps nothing: all it needs stands in the message. */
final class Presses {

    private final Answering answering;
    private final CoolDown coolDown;
    private final Moderators moderators;
    private final Queue queue;
    private final Postings postings;

    Presses(Answering answering, CoolDown coolDown, Moderators moderators, Queue queue, Postings postings) {
        this.answering = answering;
        this.coolDown = coolDown;
        this.moderators = moderators;
        this.queue = queue;
        this.postings = postings;
    }

    /**
     * Does it.
     *
     * @param id of the button, or the value of the entry
     */
    void answer(ComponentInteraction interaction, String id, Response response) {
        var press = ButtonIds.read(id, StoredCall.read(interaction.getMessage()));
        if (press.isEmpty()) {
            response.refuse("This button is from another version of the bot. Please ask again.");
            return;
        }
        var bookmark = press.get().bookmark();
        response.course().asks(bookmark.call().command());
        switch (press.get().action()) {
            case TURN -> turn(interaction, bookmark, response);
            case ASK -> ask(interaction, bookmark, response);
            case RETHINK -> rethink(interaction, bookmark, response);
            case SHARE -> share(interaction, bookmark, response);
            case PASS_ON -> passOn(interaction, bookmark, response);
            case QUEUE -> queue.take(bookmark, interaction, response);
            case REPORT -> response.ask(interaction, Reports.form(id));
            case DELETE -> delete(interaction, response);
        }
    }

    private void turn(ComponentInteraction interaction, Bookmark bookmark, Response response) {
        reopen(interaction, bookmark, response, true);
    }

    /** Another place of the same answer keeps the notices over it. */
    private void reopen(
        ComponentInteraction interaction, Bookmark bookmark, Response response, boolean isSameAnswer) {
        var isPublic = !interaction.getMessage().isEphemeral();
        var inPlace = !isPublic || isAsker(interaction);
        if (inPlace) {
            response.edit(interaction);
        } else {
            response.think(false);
        }
        var drawn = answering.open(bookmark, interaction, isPublic && inPlace, response.course());
        if (drawn.refused() && isPublic && inPlace) {
            response.sendAside(drawn.first());
            return;
        }
        if (isSameAnswer && isPublic) {
            var messages = new ArrayList<>(drawn.messages());
            messages.set(0, AmendmentNotice.carried(interaction.getMessage(), drawn.first()));
            postings.note(response.sendAll(messages), drawn);
            return;
        }
        postings.note(response.sendAll(drawn.messages()), drawn);
    }

    private void rethink(ComponentInteraction interaction, Bookmark bookmark, Response response) {
        if (!mayNotYet(interaction, response)) {
            reopen(interaction, bookmark, response, false);
        }
    }

    private void ask(ComponentInteraction interaction, Bookmark bookmark, Response response) {
        if (mayNotYet(interaction, response)) {
            return;
        }
        response.think(false);
        response.sendAll(answering.open(bookmark, interaction, false, response.course()).messages());
    }

    private void share(ComponentInteraction interaction, Bookmark bookmark, Response response) {
        if (mayNotYet(interaction, response)) {
            return;
        }
        response.think(true);
        var drawn = answering.open(bookmark, interaction, true, response.course());
        if (drawn.refused()) {
            response.sendAside(drawn.first());
            return;
        }
        postings.note(response.sendAll(drawn.messages()), drawn);
    }

    private void passOn(ComponentInteraction interaction, Bookmark bookmark, Response response) {
        if (mayNotYet(interaction, response)) {
            return;
        }
        response.think(true);
        postings.notePassedOn(response.send(Sharing.of(interaction.getMessage(), bookmark)),
            interaction.getMessage(), bookmark);
    }

    private void delete(ComponentInteraction interaction, Response response) {
        if (!isAsker(interaction) && !moderators.mayDelete(interaction)) {
            response.refuse("Only the member who asked, and moderators, can delete this answer.");
            return;
        }
        response.edit(interaction);
        response.takeAway();
        postings.forget(interaction.getMessageIdLong());
    }

    private boolean mayNotYet(ComponentInteraction interaction, Response response) {
        var wait = coolDown.ask(interaction.getUser().getIdLong());
        if (!wait.isZero()) {
            response.coolDown(wait);
        }
        return !wait.isZero();
    }

    /** Discord says in the message whose interaction it answers. */
    private static boolean isAsker(ComponentInteraction interaction) {
        return Optional.ofNullable(interaction.getMessage().getInteractionMetadata())
            .map(Message.InteractionMetadata::getUser)
            .filter(asker -> asker.getIdLong() == interaction.getUser().getIdLong())
            .isPresent();
    }
}
