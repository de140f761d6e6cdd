package readout.bench;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import net.dv8tion.jda.api.JDABuilder;
import net.dv8tion.jda.api.components.MessageTopLevelComponent;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.utils.SessionControllerAdapter;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageEditBuilder;
import readout.discord.server.DiscordServer;

/** The floor: JDA alone, which answers every command with the same text, about as long as an answer is. */
final class ConstantBot extends ListenerAdapter {

    private static final List<MessageTopLevelComponent> ANSWER =
        List.of(TextDisplay.of("The same to everyone. ".repeat(70).strip()));

    private final Manner manner;

    private ConstantBot(Manner manner) {
        this.manner = manner;
    }

    /** How it answers. */
    enum Manner {
        AT_ONCE,
        DEFERRED
    }

    /** Called with the address of the HTTP API, that of the gateway, the manner, and the names of its commands. */
    static void main(String[] arguments) throws InterruptedException {
        var gateway = arguments[1];
        var jda = JDABuilder.createLight(DiscordServer.TOKEN, List.<GatewayIntent>of())
            .setRestConfig(new RestConfig().setBaseUrl(arguments[0]))
            .setSessionController(new SessionControllerAdapter() {
                @Override
                public String getGateway() {
                    return gateway;
                }
            })
            .addEventListeners(new ConstantBot(Manner.valueOf(arguments[2])))
            .build().awaitReady();
        jda.updateCommands().addCommands(Arrays.stream(arguments).skip(3)
            .map(name -> Commands.slash(name, "Says the same to everyone")).toList()).complete();
    }

    @Override
    public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
        var nobody = EnumSet.noneOf(Message.MentionType.class);
        if (manner == Manner.AT_ONCE) {
            event.reply(new MessageCreateBuilder().useComponentsV2().setComponents(ANSWER).setAllowedMentions(nobody)
                .build()).queue();
            return;
        }
        event.deferReply().queue();
        event.getHook().editOriginal(new MessageEditBuilder().useComponentsV2().setComponents(ANSWER)
            .setAllowedMentions(nobody).build()).queue();
    }
}
