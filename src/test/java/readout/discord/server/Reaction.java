package readout.discord.server;

import com.fasterxml.jackson.databind.JsonNode;

/** What the bot did with an interaction. */
public sealed interface Reaction {

    /** It showed a message of its own. */
    record Posted(Message message) implements Reaction {}

    /** It changed the message that it had shown or that was pressed. */
    record Edited(Message message) implements Reaction {}

    /** It removed that message. */
    record Removed() implements Reaction {}

    /** It opened a form. */
    record Form(JsonNode json) implements Reaction {}

    /** It offered values. */
    record Choices(JsonNode json) implements Reaction {}
}
