package readout.app;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns what was given into values, and notes whatever is none. */
final class SettingsReader {

    private static final Pattern ID = Pattern.compile("[1-9][0-9]{0,18}");

    private final Path home;
    private final Map<Setting, Given> givens;
    private final List<String> problems;

    SettingsReader(Path home, Map<Setting, Given> givens, List<String> problems) {
        this.home = home;
        this.givens = givens;
        this.problems = problems;
    }

    Path path(Setting setting, String otherwise) {
        return given(setting).flatMap(this::path).orElse(home.resolve(otherwise));
    }

    Optional<Path> path(Given given) {
        try {
            return Optional.of(home.resolve(given.text().strip()).normalize());
        } catch (InvalidPathException _) {
            problem(given, "no file can be called that");
            return Optional.empty();
        }
    }

    int number(Setting setting, int from, int to, int otherwise) {
        var given = given(setting);
        if (given.isEmpty()) {
            return otherwise;
        }
        try {
            var number = Integer.parseInt(given.get().text().strip());
            if (from <= number && number <= to) {
                return number;
            }
        } catch (NumberFormatException _) {
            // said below
        }
        problem(given.get(), "a whole number from " + from + " to " + to + " is wanted");
        return otherwise;
    }

    /** Of one of some words, none of which is in upper case; the first of them when none is given. */
    String word(Setting setting, List<String> words) {
        var given = given(setting);
        var word = given.map(g -> g.text().strip().toLowerCase(Locale.ROOT)).orElse(words.getFirst());
        if (words.contains(word)) {
            return word;
        }
        problem(given.orElseThrow(), String.join(" or ", words) + " is wanted");
        return words.getFirst();
    }

    @Nullable URI address(Setting setting, List<String> schemes) {
        var given = given(setting);
        if (given.isEmpty()) {
            return null;
        }
        try {
            var address = new URI(given.get().text().strip());
            if (address.getHost() != null && schemes.contains(address.getScheme())) {
                return address;
            }
        } catch (URISyntaxException _) {
            // said below
        }
        problem(given.get(), "an address that begins with " + String.join(":// or ", schemes) + ":// is wanted");
        return null;
    }

    @Nullable Long id(Setting setting) {
        var ids = ids(setting);
        if (ids.size() > 1) {
            problem(given(setting).orElseThrow(), "one id is wanted");
        }
        return ids.stream().findFirst().orElse(null);
    }

    Set<Long> ids(Setting setting) {
        var ids = new LinkedHashSet<Long>();
        given(setting).ifPresent(given -> Arrays.stream(given.text().split(",", -1))
            .map(String::strip)
            .forEach(text -> id(given, text).ifPresent(ids::add)));
        return ids;
    }

    private Optional<Long> id(Given given, String text) {
        try {
            if (ID.matcher(text).matches()) {
                return Optional.of(Long.parseLong(text));
            }
        } catch (NumberFormatException _) {
            // said below
        }
        problem(given, "'" + text + "' is no id; in Discord, switch developer mode on and choose Copy ID");
        return Optional.empty();
    }

    Optional<Given> given(Setting setting) {
        return Optional.ofNullable(givens.get(setting)).filter(given -> !given.isBlank());
    }

    void problem(Given given, String message) {
        problems.add(given.where() + ": " + message);
    }
}
