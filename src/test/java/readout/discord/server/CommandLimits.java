package readout.discord.server;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** What Discord does not take when commands are registered. */
final class CommandLimits {

    private static final Pattern NAME = Pattern.compile("[-_'\\p{L}\\p{N}\\p{IsDevanagari}\\p{IsThai}]{1,32}");
    private static final int SLASH = 1;
    private static final int ON_MESSAGE = 3;
    private static final int CHARACTERS_OF_A_COMMAND = 8000;

    private final Consumer<String> violations;

    CommandLimits(Consumer<String> violations) {
        this.violations = violations;
    }

    void check(JsonNode commands) {
        checkSlash(Json.stream(commands).filter(command -> type(command) == SLASH).toList());
        checkOnMessages(Json.stream(commands).filter(command -> type(command) == ON_MESSAGE).toList());
        Json.stream(commands).filter(command -> type(command) != SLASH && type(command) != ON_MESSAGE)
            .forEach(command -> violations.accept("command of type " + type(command)));
    }

    /** Those are called by names that people read: with capitals and spaces, and with no description. */
    private void checkOnMessages(List<JsonNode> commands) {
        var limits = new ComponentLimits(violations);
        limits.within("message commands", commands.size(), 0, 15);
        checkTwice(commands);
        for (var command : commands) {
            limits.within("message command's name", command.path("name").asText().strip().length(), 1, 32);
            if (!command.path("description").asText().isEmpty() || !command.path("options").isEmpty()) {
                violations.accept("message command with more than a name: " + command);
            }
        }
    }

    private void checkTwice(List<JsonNode> commands) {
        var names = new HashSet<String>();
        commands.stream().map(command -> command.path("name").asText()).filter(name -> !names.add(name))
            .forEach(name -> violations.accept("command twice: " + name));
    }

    private static int type(JsonNode command) {
        return command.path("type").asInt(SLASH);
    }

    private void checkSlash(List<JsonNode> commands) {
        if (commands.size() > 100) {
            violations.accept(commands.size() + " commands");
        }
        checkTwice(commands);
        for (var command : commands) {
            checkNamed(command);
            checkOptions(command);
            var characters = characters(command);
            if (characters > CHARACTERS_OF_A_COMMAND) {
                violations.accept(command.path("name") + " has " + characters + " characters");
            }
        }
    }

    private void checkOptions(JsonNode command) {
        var limits = new ComponentLimits(violations);
        limits.within("options", command.path("options").size(), 0, 25);
        var optional = false;
        var names = new HashSet<String>();
        for (var option : command.path("options")) {
            checkNamed(option);
            limits.within("choices", option.path("choices").size(), 0, 25);
            if (!names.add(option.path("name").asText())) {
                violations.accept("option twice: " + option.path("name"));
            }
            if (option.path("required").asBoolean() && optional) {
                violations.accept("required after optional: " + option.path("name"));
            }
            optional |= !option.path("required").asBoolean();
        }
    }

    private void checkNamed(JsonNode named) {
        checkName(named.path("name").asText());
        named.path("name_localizations").forEach(name -> checkName(name.asText()));
        checkDescription(named.path("description"));
        named.path("description_localizations").forEach(this::checkDescription);
    }

    private void checkName(String name) {
        if (!NAME.matcher(name).matches() || !name.equals(name.toLowerCase(Locale.ROOT))) {
            violations.accept("name " + name);
        }
    }

    private void checkDescription(JsonNode description) {
        new ComponentLimits(violations).within("description", description.asText().strip().length(), 1, 100);
    }

    private static int characters(JsonNode named) {
        var own = longest(named, "name") + longest(named, "description");
        return own + Json.stream(named.path("options")).mapToInt(CommandLimits::characters).sum()
            + Json.stream(named.path("choices"))
                .mapToInt(choice -> longest(choice, "name") + choice.path("value").asText().length()).sum();
    }

    private static int longest(JsonNode named, String field) {
        var translated =
            Json.stream(named.path(field + "_localizations")).mapToInt(text -> text.asText().length()).max();
        return Math.max(named.path(field).asText().length(), translated.orElse(0));
    }
}
