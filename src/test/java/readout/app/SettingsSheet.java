package readout.app;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Draws the list of settings for people: as the delivered file, and as a reference. */
final class SettingsSheet {

    private static final int WIDTH = 118;

    private SettingsSheet() {}

    /** The file as it is delivered: every setting with its default, behind a #. */
    static String yaml() {
        var lines = new ArrayList<>(wrapped("""
            Readout's settings. Each stands here with its default, if it has one, behind a #. Take the # away to set \
            it, and that of the keys above it that it is indented under. An environment variable goes before this \
            file; relative paths start from the folder above this one. docs/CONFIGURATION.md has the same as a \
            table."""));
        List<String> above = List.of();
        for (var setting : Setting.values()) {
            var keys = List.of(setting.path().split("\\."));
            var groups = keys.subList(0, keys.size() - 1);
            lines.add("");
            var shared = shared(above, groups);
            for (int depth = shared; depth < groups.size(); depth++) {
                lines.add("#" + "  ".repeat(depth) + groups.get(depth) + ":");
            }
            lines.addAll(wrapped(setting.meaning()));
            lines.add("# " + setting.variable() + ": " + setting.kind().wanted() + ".");
            lines.add(("#" + "  ".repeat(groups.size()) + keys.getLast() + ": " + setting.otherwise()).stripTrailing());
            above = groups;
        }
        return String.join("\n", lines) + "\n";
    }

    private static int shared(List<String> above, List<String> groups) {
        int depth = 0;
        while (depth < Math.min(above.size(), groups.size()) && above.get(depth).equals(groups.get(depth))) {
            depth++;
        }
        return depth;
    }

    /** The reference: a table with a row for each setting. */
    static String markdown() {
        return """
            # Settings

            In `config/readout.yaml`, where a dot in a name is a key under a key, or in the environment, which goes before the
            file. Nothing has to be set to ask in a terminal; the bot needs a token. Relative paths start from Readout's folder.
            Every mistake is told at once, with its place and what is wanted there. What is a password or a token can stand in a
            file of its own.

            | in the file | in the environment | value | if not set | meaning |
            |---|---|---|---|---|
            """
            + Arrays.stream(Setting.values()).map(SettingsSheet::row).collect(Collectors.joining())
            + """

                This page and the delivered file are made from `readout.app.Setting`:
                `mvn test -Dreadout.golden=update -Dtest=ConfigurationTest` writes both anew.
                """;
    }

    private static String row(Setting setting) {
        var otherwise = setting.otherwise().isEmpty() ? "" : "`" + setting.otherwise() + "`";
        return "| `%s` | `%s` | %s | %s | %s |\n".formatted(
            setting.path(), setting.variable(), setting.kind().wanted(), otherwise,
            setting.meaning().replace("|", "\\|"));
    }

    private static List<String> wrapped(String text) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder("#");
        for (var word : text.split(" ", -1)) {
            if (line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder("#");
            }
            line.append(' ').append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
