package readout.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import readout.app.Settings.Outcome.Unusable;
import readout.app.Settings.Outcome.Usable;

/** Tests of settings in a folder of their own, which has an empty {@code config}. */
abstract class SettingsCase {

    @TempDir Path home;

    @BeforeEach
    void makeConfigFolder() throws IOException {
        Files.createDirectory(home.resolve("config"));
    }

    void write(String yaml) throws IOException {
        Files.writeString(home.resolve("config/readout.yaml"), yaml);
    }

    Settings usable(Map<String, String> environment) {
        assertThat(Settings.load(home, environment)).isInstanceOf(Usable.class);
        return ((Usable) Settings.load(home, environment)).settings();
    }

    List<String> problems(Map<String, String> environment) {
        assertThat(Settings.load(home, environment)).isInstanceOf(Unusable.class);
        return ((Unusable) Settings.load(home, environment)).problems();
    }
}
