package readout.discord;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.components.MessageTopLevelComponent;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.interactions.InteractionHook;
import net.dv8tion.jda.api.interactions.callbacks.IMessageEditCallback;
import net.dv8tion.jda.api.interactions.callbacks.IModalCallback;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import net.dv8tion.jda.api.modals.Modal;
import net.dv8tion.jda.api.requests.ErrorResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import readout.discord.CallbackRequests.Taken;
import readout.discord.Observer.Outcome;

/**
 * The way back to one reader. An answer that is there in a moment is the first that Discord hears; else it is told that
 * one will come, and gets it later. For one thread.
 */
final class Response {

    private static final Logger LOG = LoggerFactory.getLogger(Response.class);

    /** Far within Discord's three seconds, and not so short that readers often see "thinking …" give way at once. */
    private static final Duration PATIENCE = Duration.ofMillis(500);

    /** Discord's limit on further messages where the bot itself is not a member. */
    private static final int MOST_BESIDE = 5;

    private final IReplyCallback interaction;
    private final CallbackRequests requests;
    private final Acknowledgement acknowledgement;
    private final Course course;
    private Place place = Place.NONE;
    /** Whether JDA acknowledged it, so that JDA's own hook waits for that. */
    private volatile boolean isDeferred;

    /** To an interaction that has just arrived. */
    Response(IReplyCallback interaction, Deferrals deferrals, Course course) {
        this.interaction = interaction;
        this.requests = new CallbackRequests(interaction);
        this.acknowledgement = new Acknowledgement(deferrals, PATIENCE);
        this.course = course;
    }

    /** Where the answer will stand. */
    private enum Place {
        NONE,
        FOR_ALL,
        ASIDE,
        IN_PLACE
    }

    /** Says that the answer will be a new message, which shows "thinking …" if it takes longer than a moment. */
    void think(boolean isPublic) {
        place = isPublic ? Place.FOR_ALL : Place.ASIDE;
        acknowledgement.otherwise(this::defer);
    }

    /** Says that the answer will take the place of what the message shows, which stays until then. */
    void edit() {
        place = Place.IN_PLACE;
        acknowledgement.otherwise(this::defer);
    }

    /** Lets Discord be told now that the answer will come. */
    void deferNow() {
        acknowledgement.hasten(this::defer);
    }

    /** Opens a form; Discord takes none after an acknowledgement. */
    void ask(IModalCallback opener, Modal form) {
        Delivery.of(() -> opener.replyModal(form));
        course.acknowledged();
    }

    /** The answer, in the place announced. Says where it stands, unless only the reader sees it. */
    Optional<PublicMessage> send(List<MessageTopLevelComponent> components) {
        var taken = acknowledgement.take()
            ? sendAtOnce(components, place)
            : sendLater(components);
        return taken.filter(message -> !message.isAside())
            .map(message -> PublicMessage.of(message, interaction));
    }

    /** The answer in several messages, the later ones only for the reader, as many as Discord takes there. */
    Optional<PublicMessage> sendAll(List<List<MessageTopLevelComponent>> messages) {
        var posted = send(messages.getFirst());
        var more = messages.subList(1, messages.size());
        var all = more.size() <= MOST_BESIDE || interaction.getIntegrationOwners().isGuildIntegration();
        more.stream().limit(all ? more.size() : MOST_BESIDE - 1).forEach(this::sendBeside);
        if (!all) {
            sendBeside(sentence("Discord takes no more messages here. Please ask about less at a time."));
        }
        return posted;
    }

    /** Something only for the reader, in place of an answer for all. */
    void sendAside(List<MessageTopLevelComponent> components) {
        if (acknowledgement.take()) {
            sendAtOnce(components, Place.ASIDE);
            return;
        }
        if (place != Place.IN_PLACE) {
            takeAway();
        }
        sendBeside(components);
    }

    /** A sentence why there is no answer. */
    void refuse(String sentence) {
        course.comesTo(Outcome.REFUSED);
        tell(sentence);
    }

    /** Asks for a moment's patience. */
    void coolDown(Duration wait) {
        course.comesTo(Outcome.COOLED_DOWN);
        var seconds = Math.max(1, (wait.toMillis() + 999) / 1000);
        tell("One question at a time, please: ask again in " + seconds + (seconds == 1 ? " second." : " seconds."));
    }

    /** Asks the reader to come again, since more wait for answers than can be given. */
    void turnAway() {
        course.comesTo(Outcome.BUSY);
        var sentence = "Many people are asking just now. Please ask again in a moment.";
        if (place == Place.FOR_ALL) {
            sendAside(sentence(sentence));
        } else {
            tell(sentence);
        }
    }

    /** For whoever observes. */
    Course course() {
        return course;
    }

    /** A sentence only for the reader, at whatever point the response has got to. */
    void tell(String sentence) {
        var components = sentence(sentence);
        if (acknowledgement.take()) {
            sendAtOnce(components, Place.ASIDE);
        } else if (place == Place.IN_PLACE) {
            sendBeside(components);
        } else {
            sendLater(components);
        }
    }

    /** The same without waiting for what becomes of it. */
    void tellInPassing(String sentence) {
        if (acknowledgement.take()) {
            requests.reply(sentence(sentence), true).queue(_ -> course.acknowledged(), Response::notAcknowledged);
        }
    }

    /** Removes the message in which the answer stands or would have stood. */
    void takeAway() {
        if (acknowledgement.take()) {
            isDeferred = true; // so that what is made next waits for it
            Delivery.before(this::defer);
        }
        Delivery.of(() -> hook().deleteOriginal());
    }

    /** One that seemed to fail and did not stands already, and is only written once more. */
    private Optional<Taken> sendAtOnce(List<MessageTopLevelComponent> components, Place where) {
        try {
            var taken = Delivery.of(() -> where == Place.IN_PLACE
                ? requests.edit(components)
                : requests.reply(components, where != Place.FOR_ALL));
            course.acknowledged();
            return taken;
        } catch (ErrorResponseException failure) {
            if (failure.getErrorResponse() == ErrorResponse.INTERACTION_ALREADY_ACKNOWLEDGED) {
                return sendLater(components);
            }
            acknowledgement.giveBack();
            throw failure;
        }
    }

    private Optional<Taken> sendLater(List<MessageTopLevelComponent> components) {
        var edited = CallbackRequests.edited(components);
        return Optional.of(Taken.of(Delivery.of(() -> hook().editOriginal(edited))));
    }

    private void sendBeside(List<MessageTopLevelComponent> components) {
        var created = CallbackRequests.created(components);
        Delivery.of(() -> hook().sendMessage(created).setEphemeral(true));
    }

    private void defer() {
        isDeferred = true;
        if (place == Place.IN_PLACE && interaction instanceof IMessageEditCallback message) {
            message.deferEdit().queue(_ -> course.acknowledged(), Response::notAcknowledged);
        } else {
            interaction.deferReply(place != Place.FOR_ALL)
                .queue(_ -> course.acknowledged(), Response::notAcknowledged);
        }
    }

    private InteractionHook hook() {
        return isDeferred
            ? interaction.getHook()
            : InteractionHook.from(interaction.getJDA(), interaction.getToken());
    }

    private static List<MessageTopLevelComponent> sentence(String sentence) {
        return List.of(TextDisplay.of(Markdown.escape(sentence)));
    }

    /** The answer fails for the same reason, and that failure is reported with an incident. */
    private static void notAcknowledged(Throwable failure) {
        LOG.warn("Discord did not take an acknowledgement: {}", failure.toString());
    }
}
