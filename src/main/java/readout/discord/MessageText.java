package readout.discord;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.components.tree.MessageComponentTree;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.MessageEmbed;

/** The text of a message, wherever it stands: its content, what it passes on, its components, its embeds. */
final class MessageText {

    private static final String SMALL = "-# ";
    /** Signs of headings and quotations, and those around words in bold or struck through. */
    private static final Pattern MARKS = Pattern.compile("^(#+|>) |(?<!\\\\)(\\*\\*|~~)");

    private MessageText() {}

    /** Of the first of these places that has any; empty when none has. */
    static String of(Message message) {
        var passedOn = message.getMessageSnapshots();
        return Stream.of(
            message.getContentRaw(),
            texts(message.getComponentTree()),
            texts(message.getEmbeds()),
            passedOn.stream().map(it -> it.getContentRaw()).collect(Collectors.joining("\n")),
            passedOn.stream().map(it -> texts(it.getComponentTree())).collect(Collectors.joining("\n")),
            passedOn.stream().map(it -> texts(it.getEmbeds())).collect(Collectors.joining("\n")))
            .map(String::strip)
            .filter(text -> !text.isEmpty())
            .findFirst()
            .orElse("");
    }

    /** The words that a message of the bot's own says were given, on one line; all that it shows if it says none. */
    static String given(Message message) {
        var given = texts(message.getComponentTree()).lines()
            .filter(line -> line.startsWith(CheckedPieces.GIVEN))
            .map(line -> line.substring(CheckedPieces.GIVEN.length()))
            .collect(Collectors.joining(" / "));
        return given.isEmpty() ? shown(message) : InteractionArguments.clean(Markdown.unescape(given));
    }

    /** What a message of the bot's own shows, without its small print, on one line. */
    static String shown(Message message) {
        var lines = texts(message.getComponentTree()).lines()
            .filter(line -> !line.startsWith(SMALL))
            .map(line -> MARKS.matcher(line).replaceAll(""));
        return InteractionArguments.clean(Markdown.unescape(lines.collect(Collectors.joining(" "))));
    }

    private static String texts(MessageComponentTree components) {
        return components.findAll(TextDisplay.class).stream().map(TextDisplay::getContent)
            .collect(Collectors.joining("\n"));
    }

    private static String texts(List<MessageEmbed> embeds) {
        return embeds.stream()
            .flatMap(embed -> Stream.of(embed.getTitle(), embed.getDescription()))
            .filter(text -> text != null)
            .collect(Collectors.joining("\n"));
    }
}
