package readout.discord.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Runs a {@link DiscordServer} by hand, for a bot that is started beside it. Reads lines such as these:
 *
 * <pre>
 * /claims event:putin-call page:2 private:true
 * click More ▶
 * choose Trump–Putin call
 * complete claims event put
 * write The date is wrong.
 * check-message “Immediately” – Trump
 * /check
 * submit text=“Immediately” speaker=Trump
 * as moderator            (or alice, bob, owner)
 * at direct               (or home, news, other, foreign)
 * channel                 (what everyone sees there; letters: what was written to you)
 * cut                     (the gateway's line; restore: takes it up again)
 * latency 1000
 * </pre>
 *
 * <p>It prints what a reader sees, also of what the bot posts or edits of its own accord, and leaves the message as a page in {@code target/preview/local.html}.
 */
public final class LocalDiscord {

    private static final Path PAGE = Path.of("target/preview/local.html");
    private static final Pattern OPTION = Pattern.compile("([\\w-]+):(\"[^\"]*\"|\\S+)");

    private static final Pattern FIELD = Pattern.compile("(\\w+)=(.*?)(?= \\w+=|$)");

    private final DiscordServer discord;
    private final PrintStream out;
    private Member member = Member.alice();
    private @Nullable Message shown;
    private Reaction.@Nullable Form form;

    private LocalDiscord(DiscordServer discord, PrintStream out) {
        this.discord = discord;
        this.out = out;
    }

    /** On the port that is given, or else on any free one. */
    public static void main(String[] arguments) throws IOException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (var discord = DiscordServer.start(arguments.length == 0 ? 0 : Integer.parseInt(arguments[0]));
            var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            out.println("Start the bot with: READOUT_DISCORD_TOKEN=" + DiscordServer.TOKEN + " READOUT_DISCORD_API_URL="
                + discord.apiAddress() + " READOUT_DISCORD_GATEWAY_URL=" + discord.gatewayAddress()
                + " READOUT_HOME_SERVER=" + Place.HOME.server() + " READOUT_MODERATOR_ROLES=" + Member.MODERATOR_ROLE
                + " ./readout bot");
            var local = new LocalDiscord(discord, out);
            discord.watch(local::hear);
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                local.take(line.strip());
            }
        }
    }

    private void take(String line) throws IOException {
        var space = line.indexOf(' ');
        var word = space < 0 ? line : line.substring(0, space);
        var rest = space < 0 ? "" : line.substring(space + 1).strip();
        try {
            if (word.startsWith("/")) {
                show(discord.command(member, word.substring(1), options(rest)));
            } else {
                take(word, rest);
            }
        } catch (AssertionError | IllegalArgumentException failure) {
            out.println("? " + failure.getMessage());
        }
        discord.violations().forEach(violation -> out.println("! " + violation));
    }

    private void take(String word, String rest) throws IOException {
        switch (word) {
            case "click" -> show(discord.press(member, message(), rest));
            case "choose" -> show(discord.choose(member, message(), rest));
            case "complete" -> {
                var words = rest.split(" ", 3);
                discord.complete(member, words[0], words[1], words.length < 3 ? "" : words[2]).choices()
                    .forEach(out::println);
            }
            case "write" -> {
                if (form != null) {
                    show(discord.submit(member, message(), form, Map.of("mistake", rest)));
                }
            }
            case "check-message" -> show(discord.onMessage(member, "Check this quote", lines(rest)));
            case "submit" -> {
                if (form != null) {
                    show(discord.submit(member, form, fields(rest)));
                }
            }
            case "as" -> member = named(rest);
            case "at" -> member = member.in(Place.valueOf(rest.toUpperCase(Locale.ROOT)));
            case "channel" -> showAll(discord.posts(member.place()));
            case "letters" -> showAll(discord.letters(member));
            case "cut" -> discord.cutConnection();
            case "restore" -> discord.restoreConnection();
            case "latency" -> new DiscordLatency(discord).measure(Integer.parseInt(rest)).forEach(out::println);
            default -> out.println("? " + word);
        }
    }

    private void show(Exchange exchange) throws IOException {
        switch (exchange.next()) {
            case Reaction.Posted(var message) -> show(message);
            case Reaction.Edited(var message) -> show(message);
            case Reaction.Removed _ -> out.println("(removed)");
            case Reaction.Form opened -> {
                form = opened;
                out.println("(a form: " + opened.json().path("title").asText() + "; go on with: write …)");
            }
            case Reaction.Choices(var json) -> out.println(json);
        }
        out.println("acknowledged in " + exchange.untilAcknowledged().toMillis() + " ms, answered in "
            + exchange.untilAnswered().toMillis() + " ms");
    }

    private void show(Message message) throws IOException {
        shown = message;
        Files.createDirectories(PAGE.getParent());
        Files.writeString(PAGE, Preview.page(List.of(message)));
        out.println((message.isEphemeral() ? "(only for you)\n" : "") + Shown.of(message.text()));
        out.println(message.buttons() + (message.entries().isEmpty() ? "" : " choose: " + message.entries()));
    }

    private void showAll(List<Message> messages) throws IOException {
        Files.createDirectories(PAGE.getParent());
        Files.writeString(PAGE, Preview.page(messages));
        messages.forEach(message -> {
            shown = message;
            out.println("--- " + message.id() + (message.isEdited() ? " (edited)" : ""));
            out.println(Shown.of(message.text()));
        });
    }

    /** Something that nobody asked for just now. */
    private void hear(Message message) {
        out.println((message.isEdited() ? "(edited in " : "(posted in ") + message.channel() + ")");
        out.println(Shown.of(message.text()));
    }

    private Message message() {
        if (shown == null) {
            throw new IllegalArgumentException("there is no message yet");
        }
        return shown;
    }

    private static Member named(String name) {
        return switch (name) {
            case "bob" -> Member.bob();
            case "moderator" -> Member.moderator();
            case "owner" -> Member.ownerOfAnotherServer();
            default -> Member.alice();
        };
    }

    /** Ends of lines are typed as {@code \\n}. */
    private static String lines(String typed) {
        return typed.replace("\\n", "\n");
    }

    private static Map<String, String> fields(String text) {
        var fields = new LinkedHashMap<String, String>();
        FIELD.matcher(text).results().forEach(field -> fields.put(field.group(1), lines(field.group(2).strip())));
        return fields;
    }

    private static Map<String, ?> options(String text) {
        var options = new LinkedHashMap<String, Object>();
        var matcher = OPTION.matcher(text);
        while (matcher.find()) {
            var value = matcher.group(2).replaceAll("^\"|\"$", "");
            options.put(matcher.group(1), switch (matcher.group(1)) {
                case "private" -> Boolean.valueOf(value);
                case "page" -> Integer.valueOf(value);
                default -> value;
            });
        }
        return options;
    }
}
