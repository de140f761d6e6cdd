package readout.discord;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import net.dv8tion.jda.api.components.MessageTopLevelComponent;
import net.dv8tion.jda.api.entities.Message.MentionType;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import readout.answer.CommandCall;
import readout.answer.Reply;
import readout.discord.server.Message;

/** What JDA would send of a drawn reply. */
final class Drawn {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");
    private static final ObjectWriter PRETTY =
        JSON.writer(new DefaultPrettyPrinter().withObjectIndenter(INDENTER).withArrayIndenter(INDENTER));
    private static final DiscordRenderer RENDERER = new DiscordRenderer(new PartyColours(List.of("north", "south")));
    private static final CommandCall CALL = new CommandCall("claims", Map.of("event", "ferry-call"), 1);

    private Drawn() {}

    /** The first message of a reply, as everyone sees it. */
    static Message of(Reply reply) {
        return part(reply, 1);
    }

    /** One part of a reply, as everyone sees it. */
    static Message part(Reply reply, int part) {
        return sent(RENDERER.draw(new View(reply, new Bookmark(Bookmark.LIVE, CALL, part), true, true)).getFirst());
    }

    static String pretty(Message message) {
        try {
            return PRETTY.writeValueAsString(message.json()) + "\n";
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static Message sent(List<MessageTopLevelComponent> components) {
        var data = new MessageCreateBuilder().useComponentsV2().setComponents(components)
            .setAllowedMentions(EnumSet.noneOf(MentionType.class))
            .build();
        try {
            return new Message(JSON.readTree(data.toData().toString()));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
