package readout.discord;

import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Supplier;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.interactions.components.ComponentInteraction;

/** Does what pressed buttons and chosen entries ask for. Keeps nothing: all it needs stands in the message. */
final class Presses {

    private final Sending sending;
    private final CoolDown coolDown;
    private final Moderators moderators;
    private final Queue queue;
    private final Postings postings;

    Presses(Sending sending, CoolDown coolDown, Moderators moderators, Queue queue, Postings postings) {
        this.sending = sending;
        this.coolDown = coolDown;
        this.moderators = moderators;
        this.queue = queue;
        this.postings = postings;
    }

    /**
     * Reads what is asked for, which waits for nothing, and says where the answer will stand.
     *
     * @param id of the button, or the value of the entry
     * @return what is left to do, for another thread
     */
    Runnable read(ComponentInteraction interaction, String id, Response response) {
        var press = ButtonIds.read(id, StoredCall.read(interaction.getMessage()));
        if (press.isEmpty()) {
            return () -> response.refuse("This button is from another version of the bot. Please ask again.");
        }
        var bookmark = press.get().bookmark();
        response.course().asks(bookmark.call().command());
        return switch (press.get().action()) {
            case TURN -> reopen(interaction, bookmark, response, true);
            case ASK -> inTurn(interaction, response, () -> answer(interaction, bookmark, response, false));
            case RETHINK -> inTurn(interaction, response, () -> reopen(interaction, bookmark, response, false));
            case SHARE -> inTurn(interaction, response, () -> answer(interaction, bookmark, response, true));
            case PASS_ON -> inTurn(interaction, response, () -> passOn(interaction, bookmark, response));
            case QUEUE -> () -> queue.take(bookmark, interaction, response);
            case REPORT -> () -> response.ask(interaction, Reports.form(id));
            case DELETE -> () -> delete(interaction, response);
        };
    }

    /** Another place of the same answer keeps the notices over it. */
    private Runnable reopen(
        ComponentInteraction interaction, Bookmark bookmark, Response response, boolean isSameAnswer) {
        var isPublic = !interaction.getMessage().isEphemeral();
        var inPlace = !isPublic || isAsker(interaction);
        if (inPlace) {
            response.edit();
        } else {
            response.think(false);
        }
        return sending.enter(bookmark, isPublic && inPlace, interaction, response, drawn -> {
            var messages = new ArrayList<>(drawn.messages());
            if (isSameAnswer && isPublic) {
                messages.set(0, AmendmentNotice.carried(interaction.getMessage(), drawn.first()));
            }
            return messages;
        });
    }

    /** A message of its own. */
    private Runnable answer(
        ComponentInteraction interaction, Bookmark bookmark, Response response, boolean isPublic) {
        response.think(isPublic);
        return sending.enter(bookmark, isPublic, interaction, response);
    }

    private Runnable passOn(ComponentInteraction interaction, Bookmark bookmark, Response response) {
        response.think(true);
        return () -> postings.notePassedOn(response.send(Sharing.of(interaction.getMessage(), bookmark)),
            interaction.getMessage(), bookmark);
    }

    private void delete(ComponentInteraction interaction, Response response) {
        if (!isAsker(interaction) && !moderators.mayDelete(interaction)) {
            response.refuse("Only the member who asked, and moderators, can delete this answer.");
            return;
        }
        response.edit();
        response.takeAway();
        postings.forget(interaction.getMessageIdLong());
    }

    /** Members wait between two questions. */
    private Runnable inTurn(ComponentInteraction interaction, Response response, Supplier<Runnable> reading) {
        var wait = coolDown.ask(interaction.getUser().getIdLong());
        return wait.isZero() ? reading.get() : () -> response.coolDown(wait);
    }

    /** Discord says in the message whose interaction it answers. */
    private static boolean isAsker(ComponentInteraction interaction) {
        return Optional.ofNullable(interaction.getMessage().getInteractionMetadata())
            .map(Message.InteractionMetadata::getUser)
            .filter(asker -> asker.getIdLong() == interaction.getUser().getIdLong())
            .isPresent();
    }
}
