package readout.discord;

import java.time.Duration;
import net.dv8tion.jda.api.interactions.commands.SlashCommandInteraction;

/** Answers slash commands. */
final class Questions {

    private final Answering answering;
    private final CoolDown coolDown;

    Questions(Answering answering, CoolDown coolDown) {
        this.answering = answering;
        this.coolDown = coolDown;
    }

    void answer(SlashCommandInteraction interaction, Response response) {
        var wait = coolDown.ask(interaction.getUser().getIdLong());
        if (!wait.isZero()) {
            response.tell(notYet(wait));
            return;
        }
        var call = InteractionArguments.call(interaction);
        if (call.arguments().values().stream().anyMatch(value -> value.length() > InteractionArguments.VALUE_LENGTH)) {
            response.tell(
                "That is too long: an option takes at most " + InteractionArguments.VALUE_LENGTH + " characters.");
            return;
        }
        var isPublic = !InteractionArguments.isPrivate(interaction) && !answering.isForModerators(call.command());
        response.think(isPublic);
        var drawn = answering.open(Bookmark.fresh(call), interaction, isPublic);
        if (drawn.refused() && isPublic) {
            response.sendAside(drawn.first());
            return;
        }
        response.sendAll(drawn.messages());
    }

    static String notYet(Duration wait) {
        var seconds = Math.max(1, (wait.toMillis() + 999) / 1000);
        return "One question at a time, please: ask again in " + seconds + (seconds == 1 ? " second." : " seconds.");
    }
}
