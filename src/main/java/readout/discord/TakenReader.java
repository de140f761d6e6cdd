package readout.discord;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import net.dv8tion.jda.api.entities.Message;
import readout.discord.CallbackRequests.Taken;

/**
 * What Discord says of the message it made of an acknowledgement. The message itself, which it sends back whole, is
 * passed over.
 *
 * @param taken empty when it says nothing of any
 */
record TakenReader(Optional<Taken> taken) {

    private static final JsonFactory JSON = new JsonFactory();

    static TakenReader of(Reader body) throws IOException {
        try (var parser = JSON.createParser(body)) {
            parser.nextToken();
            return new TakenReader(
                enters("resource", parser) && enters("message", parser)
                    ? Optional.of(message(parser))
                    : Optional.empty());
        } catch (JsonProcessingException _) {
            return new TakenReader(Optional.empty());
        }
    }

    /** Goes on to the beginning of an object in the one that has just begun. */
    private static boolean enters(String name, JsonParser parser) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            var isFound = parser.currentName().equals(name);
            if (parser.nextToken() == JsonToken.START_OBJECT && isFound) {
                return true;
            }
            parser.skipChildren();
        }
        return false;
    }

    private static Taken message(JsonParser parser) throws IOException {
        var message = 0L;
        var channel = 0L;
        var flags = 0;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            var name = parser.currentName();
            parser.nextToken();
            switch (name) {
                case "id" -> message = Long.parseUnsignedLong(parser.getText());
                case "channel_id" -> channel = Long.parseUnsignedLong(parser.getText());
                case "flags" -> flags = parser.getIntValue();
                default -> parser.skipChildren();
            }
        }
        return new Taken(message, channel, (flags & Message.MessageFlag.EPHEMERAL.getValue()) != 0);
    }
}
