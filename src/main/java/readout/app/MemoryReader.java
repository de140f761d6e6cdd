package readout.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads where the bot's memory is kept, and sees to it that no password stands where it would be shown. */
final class MemoryReader {

    private static final String POSTGRES = "jdbc:postgresql:";
    private static final Pattern PASSWORD =
        Pattern.compile("[?&](ssl)?password=|//[^/?]*@", Pattern.CASE_INSENSITIVE);

    private final SettingsReader reader;

    MemoryReader(SettingsReader reader) {
        this.reader = reader;
    }

    Settings.Remembering read() {
        var file = reader.given(Setting.MEMORY_FILE);
        var url = reader.given(Setting.MEMORY_URL);
        var password = reader.given(Setting.MEMORY_PASSWORD_FILE);
        if (file.isPresent() && url.isPresent()) {
            reader.problem(file.get(), "a database is set too (" + url.get().where() + "); set one of them");
        }
        if (password.isPresent() && url.isEmpty()) {
            reader.problem(password.get(), "the password is that of a database; set " + Setting.MEMORY_URL.path() + " ("
                + Setting.MEMORY_URL.variable() + ") too");
        }
        return new Settings.Remembering(
            file.flatMap(reader::path).orElse(null),
            url.flatMap(this::address).orElse(null),
            password.flatMap(this::readable).orElse(null));
    }

    private Optional<String> address(Given url) {
        var address = url.text().strip();
        if (PASSWORD.matcher(address).find()) {
            reader.problem(url, "an address is shown and logged; put the password into a file and set "
                + Setting.MEMORY_PASSWORD_FILE.path() + ", and the user's name as ?user=");
            return Optional.empty();
        }
        if (!address.startsWith(POSTGRES) || address.length() == POSTGRES.length()) {
            reader.unwanted(Setting.MEMORY_URL, url);
            return Optional.empty();
        }
        return Optional.of(address);
    }

    private Optional<Path> readable(Given given) {
        var path = reader.path(given);
        if (path.isPresent() && !Files.isReadable(path.get())) {
            reader.problem(given, "the password cannot be read from it");
            return Optional.empty();
        }
        return path;
    }
}
