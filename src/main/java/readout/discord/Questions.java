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

/** Answers commands: those typed after a slash, those used on a message, and those asked by a form. */
final class Questions {

    private final Answering answering;
    private final CoolDown coolDown;
    private final Postings postings;

    Questions(Answering answering, CoolDown coolDown, Postings postings) {
        this.answering = answering;
        this.coolDown = coolDown;
        this.postings = postings;
    }

    /** A form opens at once, since Discord takes none after an acknowledgement. */
    void answer(SlashCommandInteraction interaction, Response response) {
        var spec = known(answering.spec(interaction.getName()), response);
        if (spec.isEmpty()) {
            return;
        }
        var call = InteractionArguments.call(interaction, spec.get());
        var isPrivate = InteractionArguments.isPrivate(interaction, spec.get());
        if (opensForm(spec.get(), call)) {
            response.course().asks(spec.get().name());
            response.ask(interaction, Forms.of(spec.get(), call.arguments(), isPrivate));
            return;
        }
        answer(call, spec.get(), !isPrivate, interaction, response);
    }

    /** Whoever sent the message need not be whom it quotes: no speaker is taken from it. */
    void answer(MessageContextInteraction interaction, Response response) {
        var spec = known(answering.onMessage(interaction.getName()), response);
        if (spec.isEmpty()) {
            return;
        }
        var text = MessageText.of(interaction.getTarget());
        var call = InteractionArguments.call(spec.get(), Map.of(spec.get().options().getFirst().name(), text), 1);
        if (call.arguments().isEmpty()) {
            response.refuse("There is no text in this message.");
            return;
        }
        answer(call, spec.get(), false, interaction, response);
    }

    void answer(Forms.Filled filled, ModalInteraction interaction, Response response) {
        var spec = known(answering.spec(filled.command()), response);
        if (spec.isPresent()) {
            var call = InteractionArguments.call(spec.get(), new LinkedHashMap<>(filled.typed()), 1);
            answer(call, spec.get(), !filled.isAside(), interaction, response);
        }
    }

    private void answer(
        CommandCall call, CommandSpec spec, boolean wantsPublic, Interaction interaction, Response response) {
        response.course().asks(spec.name());
        var wait = coolDown.ask(interaction.getUser().getIdLong());
        if (!wait.isZero()) {
            response.coolDown(wait);
            return;
        }
        var tooLong = tooLong(call, spec);
        if (tooLong.isPresent()) {
            response.refuse(tooLong.get());
            return;
        }
        var isPublic = wantsPublic && !answering.isConfidential(call.command());
        response.think(isPublic);
        var drawn = answering.open(Bookmark.fresh(call), interaction, isPublic, response.course());
        if (drawn.refused() && isPublic) {
            response.sendAside(drawn.first());
            return;
        }
        postings.note(response.sendAll(drawn.messages()), drawn);
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

    private static Optional<CommandSpec> known(Optional<CommandSpec> spec, Response response) {
        if (spec.isEmpty()) {
            response.refuse("This command is from another version of the bot. Discord will forget it in a while.");
        }
        return spec;
    }
}
