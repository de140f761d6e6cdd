package readout.discord;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.components.MessageTopLevelComponent;
import net.dv8tion.jda.api.interactions.Interaction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import readout.answer.Answer;
import readout.answer.Refusal;
import readout.answer.Reply;
import readout.command.Asker;
import readout.command.CommandSpec;
import readout.command.Commands;
import readout.edition.Edition;
import readout.edition.Editions;
import readout.model.Party;

/** Borrows an edition, lets the command answer, and draws the answer. Safe for use by many threads. */
final class Answering {

    private static final Logger LOG = LoggerFactory.getLogger(Answering.class);

    private final Commands commands;
    private final Editions editions;
    private final Moderators moderators;
    private final InstantSource clock;

    Answering(Commands commands, Editions editions, Moderators moderators, InstantSource clock) {
        this.commands = commands;
        this.editions = editions;
        this.moderators = moderators;
        this.clock = clock;
    }

    /**
     * What to send.
     *
     * @param reply what is drawn
     * @param command that was asked
     * @param messages at least one; several only when a reader cannot turn between them
     */
    record Drawn(Reply reply, String command, List<List<MessageTopLevelComponent>> messages) {

        /** Whether there is no answer, only the reason why. */
        boolean refused() {
            return reply instanceof Refusal;
        }

        /** Number of the edition that it rests on. */
        long edition() {
            return reply.edition().number();
        }

        /** Ids of the statements that it shows. */
        List<String> statements() {
            return switch (reply) {
                case Answer answer -> answer.statements();
                case Refusal _ -> List.of();
            };
        }

        List<MessageTopLevelComponent> first() {
            return messages.getFirst();
        }
    }

    Optional<CommandSpec> spec(String command) {
        return commands.spec(command);
    }

    /** The command that is used on messages under a label. */
    Optional<CommandSpec> onMessage(String label) {
        return commands.specs().stream().filter(spec -> spec.manner().onMessage().equals(label)).findFirst();
    }

    /** Whether a command is answered only to the asker, whole, and not to be passed on. */
    boolean isConfidential(String command) {
        return commands.spec(command).filter(CommandSpec::isConfidential).isPresent();
    }

    Drawn open(Bookmark bookmark, Interaction interaction, boolean isPublic, Course course) {
        var drawn = open(bookmark, interaction, isPublic);
        course.restsOn(drawn.edition());
        if (drawn.refused()) {
            course.comesTo(Observer.Outcome.REFUSED);
        }
        return drawn;
    }

    private Drawn open(Bookmark bookmark, Interaction interaction, boolean isPublic) {
        return bookmark.edition() == Bookmark.LIVE
            ? editions.borrow(edition -> open(bookmark, interaction, isPublic, edition))
            : editions.borrow(bookmark.edition(), edition -> open(bookmark, interaction, isPublic, edition));
    }

    private Drawn open(Bookmark bookmark, Interaction interaction, boolean isPublic, Edition edition) {
        var asker = new Asker(moderators.audience(interaction), Callers.of(interaction), clock.instant());
        var reply = commands.answer(bookmark.call(), asker, edition);
        logRefusal(reply, bookmark.call().command(), interaction);
        var renderer = new DiscordRenderer(
            new PartyColours(edition.parties().stream().map(Party::slug).toList()));
        var isConfidential = isConfidential(bookmark.call().command());
        var view = new View(reply, bookmark, isPublic, !isConfidential);
        return new Drawn(
            reply, bookmark.call().command(), isConfidential ? renderer.drawAll(view) : renderer.draw(view));
    }

    private static void logRefusal(Reply reply, String command, Interaction interaction) {
        switch (reply) {
            case Refusal refusal when refusal.kind() == Refusal.Kind.NOT_ALLOWED -> LOG.warn(
                "refused /{} in server {}: not allowed", command,
                interaction.getGuild() == null ? "none" : interaction.getGuild().getId());
            case Refusal _,Answer _ -> {}
        }
    }
}
