package readout.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the token from where it was put: it is the one setting that may stand in a file of its own. */
final class TokenReader {

    private final SettingsReader reader;

    TokenReader(SettingsReader reader) {
        this.reader = reader;
    }

    @Nullable Token read() {
        var direct = reader.given(Setting.DISCORD_TOKEN);
        var file = reader.given(Setting.DISCORD_TOKEN_FILE);
        if (direct.isPresent() && file.isPresent()) {
            reader.problem(file.get(), "the token itself is set too (" + direct.get().where() + "); set one of them");
        }
        var token = file.isPresent() ? tokenIn(file.get()) : direct.map(given -> Token.of(given.text()));
        if (token.isPresent() && !token.get().isPlausible()) {
            reader.problem(file.or(() -> direct).orElseThrow(),
                "this is no token; copy it from the app's Bot page again");
        }
        return token.orElse(null);
    }

    private Optional<Token> tokenIn(Given file) {
        try {
            var path = reader.path(file);
            return path.isEmpty()
                ? Optional.empty()
                : Optional.of(Token.of(Files.readString(path.get(), StandardCharsets.ISO_8859_1)));
        } catch (IOException failure) {
            reader.problem(file, "the token cannot be read from it (" + failure.getClass().getSimpleName() + ")");
            return Optional.empty();
        }
    }
}
