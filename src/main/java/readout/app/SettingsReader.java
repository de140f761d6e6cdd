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

    /** Of a setting with a default. */
    Path path(Setting setting) {
        return given(setting).flatMap(this::path).orElseGet(() -> home.resolve(setting.otherwise()));
    }

    Optional<Path> path(Given given) {
        try {
            return Optional.of(home.resolve(given.text().strip()).normalize());
        } catch (InvalidPathException _) {
            problem(given, "no file can be called that");
            return Optional.empty();
        }
    }

    String text(Setting setting) {
        return given(setting).map(given -> given.text().strip()).orElse(setting.otherwise());
    }

    /** Of a setting with a default. */
    int number(Setting setting) {
        var kind = (Kind.WholeNumber) setting.kind();
        var otherwise = Integer.parseInt(setting.otherwise());
        var given = given(setting);
        if (given.isEmpty()) {
            return otherwise;
        }
        try {
            var number = Integer.parseInt(given.get().text().strip());
            if (kind.from() <= number && number <= kind.to()) {
                return number;
            }
        } catch (NumberFormatException _) {
            // said below
        }
        unwanted(setting, given.get());
        return otherwise;
    }

    /** Of a setting with a default. */
    String word(Setting setting) {
        var given = given(setting);
        var word = given.map(g -> g.text().strip().toLowerCase(Locale.ROOT)).orElse(setting.otherwise());
        if (((Kind.Word) setting.kind()).words().contains(word)) {
            return word;
        }
        unwanted(setting, given.orElseThrow());
        return setting.otherwise();
    }

    boolean isOn(Setting setting) {
        return word(setting).equals("on");
    }

    @Nullable URI address(Setting setting) {
        var given = given(setting);
        if (given.isEmpty()) {
            return null;
        }
        try {
            var address = new URI(given.get().text().strip());
            var beginnings = ((Kind.Address) setting.kind()).beginnings();
            if (address.getHost() != null && beginnings.contains(address.getScheme() + "://")) {
                return address;
            }
        } catch (URISyntaxException _) {
            // said below
        }
        unwanted(setting, given.get());
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

    /** What was given is not what its setting may be. */
    void unwanted(Setting setting, Given given) {
        problem(given, setting.kind().wanted() + " is wanted");
    }

    void problem(Given given, String message) {
        problems.add(given.where() + ": " + message);
    }
}
