package readout.discord;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.components.MessageTopLevelComponent;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.interactions.callbacks.IMessageEditCallback;
import net.dv8tion.jda.api.interactions.callbacks.IModalCallback;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import net.dv8tion.jda.api.modals.Modal;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import net.dv8tion.jda.api.utils.messages.MessageEditBuilder;
import net.dv8tion.jda.api.utils.messages.MessageEditData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import readout.discord.Observer.Outcome;

/** The way back to one reader: Discord is told at once that an answer will come, and gets it later. For one thread. */
final class Response {

    private static final Logger LOG = LoggerFactory.getLogger(Response.class);

    /** Discord's limit on further messages where the bot itself is not a member. */
    private static final int MOST_BESIDE = 5;

    private final IReplyCallback interaction;
    private final Course course;
    private State state = State.OPEN;

    Response(IReplyCallback interaction, Course course) {
        this.interaction = interaction;
        this.course = course;
    }

    private enum State {
        OPEN,
        THINKING,
        EDITING
    }

    /** Shows "thinking …" as a new message, in which the answer will stand. */
    void think(boolean isPublic) {
        state = State.THINKING;
        interaction.deferReply(!isPublic).queue(_ -> course.acknowledged(), Response::notAcknowledged);
    }

    /** Opens a form; Discord takes none after an acknowledgement. */
    void ask(IModalCallback opener, Modal form) {
        Delivery.of(() -> opener.replyModal(form));
        course.acknowledged();
    }

    /** Keeps the message as it is until the answer takes its place. */
    void edit(IMessageEditCallback message) {
        state = State.EDITING;
        message.deferEdit().queue(_ -> course.acknowledged(), Response::notAcknowledged);
    }

    /** The answer, in the place announced. Says where it stands, unless only the reader sees it. */
    Optional<PublicMessage> send(List<MessageTopLevelComponent> components) {
        var edited = edited(components);
        var message = Delivery.of(() -> interaction.getHook().editOriginal(edited));
        return message.isEphemeral() ? Optional.empty() : Optional.of(PublicMessage.of(message, interaction));
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
        if (state == State.THINKING) {
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

    /** For whoever observes. */
    Course course() {
        return course;
    }

    /** A sentence only for the reader, at whatever point the response has got to. */
    void tell(String sentence) {
        var components = sentence(sentence);
        switch (state) {
            case OPEN -> {
                Delivery.of(() -> interaction.reply(created(components)).setEphemeral(true));
                course.acknowledged();
            }
            case THINKING -> send(components);
            case EDITING -> sendBeside(components);
        }
    }

    /** Removes the message in which the answer stands or would have stood. */
    void takeAway() {
        Delivery.of(() -> interaction.getHook().deleteOriginal());
    }

    private void sendBeside(List<MessageTopLevelComponent> components) {
        var created = created(components);
        Delivery.of(() -> interaction.getHook().sendMessage(created).setEphemeral(true));
    }

    private static List<MessageTopLevelComponent> sentence(String sentence) {
        return List.of(TextDisplay.of(Markdown.escape(sentence)));
    }

    /** The answer fails for the same reason, and that failure is reported with an incident. */
    private static void notAcknowledged(Throwable failure) {
        LOG.warn("Discord did not take an acknowledgement: {}", failure.toString());
    }

    private static MessageCreateData created(List<MessageTopLevelComponent> components) {
        return new MessageCreateBuilder().useComponentsV2().setComponents(components)
            .setAllowedMentions(EnumSet.noneOf(Message.MentionType.class))
            .build();
    }

    private static MessageEditData edited(List<MessageTopLevelComponent> components) {
        return new MessageEditBuilder().useComponentsV2().setComponents(components)
            .setAllowedMentions(EnumSet.noneOf(Message.MentionType.class))
            .build();
    }
}
