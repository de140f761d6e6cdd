package readout.discord;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import net.dv8tion.jda.api.interactions.Interaction;
import net.dv8tion.jda.api.interactions.commands.SlashCommandInteraction;
import net.dv8tion.jda.api.interactions.commands.context.MessageContextInteraction;
import net.dv8tion.jda.api.interactions.modals.ModalInteraction;
import readout.answer.CommandCall;
import readout.command.CommandSpec;

/**
 * Answers commands: those typed after a slash, those used on a message, and those asked by a form. Each is read first,
 * which waits for nothing and says where the answer will stand; what is left to do is returned, for another thread.
 */
final class Questions {

    private final Answering answering;
    private final CoolDown coolDown;
    private final Sending sending;

    Questions(Answering answering, CoolDown coolDown, Sending sending) {
        this.answering = answering;
        this.coolDown = coolDown;
        this.sending = sending;
    }

    /** A form opens at once, since Discord takes none after an acknowledgement. */
    Runnable read(SlashCommandInteraction interaction, Response response) {
        var spec = answering.spec(interaction.getName());
        if (spec.isEmpty()) {
            return unknown(response);
        }
        var call = InteractionArguments.call(interaction, spec.get());
        var isPrivate = InteractionArguments.isPrivate(interaction, spec.get());
        if (opensForm(spec.get(), call)) {
            response.course().asks(spec.get().name());
            return () -> response.ask(interaction, Forms.of(spec.get(), call.arguments(), isPrivate));
        }
        return read(call, spec.get(), !isPrivate, interaction, response);
    }

    /** Whoever sent the message need not be whom it quotes: no speaker is taken from it. */
    Runnable read(MessageContextInteraction interaction, Response response) {
        var spec = answering.onMessage(interaction.getName());
        if (spec.isEmpty()) {
            return unknown(response);
        }
        var text = MessageText.of(interaction.getTarget());
        var call = InteractionArguments.call(spec.get(), Map.of(spec.get().options().getFirst().name(), text), 1);
        return call.arguments().isEmpty()
            ? () -> response.refuse("There is no text in this message.")
            : read(call, spec.get(), false, interaction, response);
    }

    Runnable read(Forms.Filled filled, ModalInteraction interaction, Response response) {
        var spec = answering.spec(filled.command());
        if (spec.isEmpty()) {
            return unknown(response);
        }
        var call = InteractionArguments.call(spec.get(), new LinkedHashMap<>(filled.typed()), 1);
        return read(call, spec.get(), !filled.isAside(), interaction, response);
    }

    private Runnable read(
        CommandCall call, CommandSpec spec, boolean wantsPublic, Interaction interaction, Response response) {
        response.course().asks(spec.name());
        var wait = coolDown.ask(interaction.getUser().getIdLong());
        if (!wait.isZero()) {
            return () -> response.coolDown(wait);
        }
        var tooLong = tooLong(call, spec);
        if (tooLong.isPresent()) {
            return () -> response.refuse(tooLong.get());
        }
        var isPublic = wantsPublic && !spec.isConfidential();
        response.think(isPublic);
        return sending.enter(Bookmark.fresh(call), isPublic, interaction, response);
    }

    private static boolean opensForm(CommandSpec spec, CommandCall call) {
        return !spec.manner().form().isEmpty() && !call.arguments().containsKey(spec.options().getFirst().name());
    }

    private static Optional<String> tooLong(CommandCall call, CommandSpec spec) {
        return spec.options().stream()
            .filter(option -> call.arguments().getOrDefault(option.name(), "").length() > option.type().longest())
            .map(option -> "That is too long: “%s” takes at most %,d characters."
                .formatted(option.name(), option.type().longest()))
            .findFirst();
    }

    private static Runnable unknown(Response response) {
        return () -> response
            .refuse("This command is from another version of the bot. Discord will forget it in a while.");
    }
}
