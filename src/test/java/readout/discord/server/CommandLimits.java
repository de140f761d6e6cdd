package readout.discord.server;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** What Discord does not take when commands are registered. */
final class CommandLimits {

    private static final Pattern NAME = Pattern.compile("[-_'\\p{L}\\p{N}\\p{IsDevanagari}\\p{IsThai}]{1,32}");
    private static final int CHARACTERS_OF_A_COMMAND = 8000;

    private final Consumer<String> violations;

    CommandLimits(Consumer<String> violations) {
        this.violations = violations;
    }

    void check(JsonNode commands) {
        if (commands.size() > 100) {
            violations.accept(commands.size() + " commands");
        }
        var names = new HashSet<String>();
        for (var command : commands) {
            if (!names.add(command.path("name").asText())) {
                violations.accept("command twice: " + command.path("name"));
            }
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
