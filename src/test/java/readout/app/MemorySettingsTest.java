package readout.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where the bot remembers what it must. */
class MemorySettingsTest extends SettingsCase {

    @Test
    void sayWhereTheMemoryIsKept() throws IOException {
        write("memory:\n  file: kept/memory.db\n");
        Files.writeString(home.resolve("secret"), "swordfish");

        assertThat(usable(Map.of()).memory())
            .isEqualTo(new Settings.Remembering(home.resolve("kept/memory.db"), null, null));
        write("memory:\n  url: jdbc:postgresql://localhost/readout?user=me\n  password-file: secret\n");
        assertThat(usable(Map.of()).memory()).isEqualTo(new Settings.Remembering(
            null, "jdbc:postgresql://localhost/readout?user=me", home.resolve("secret")));
        assertThat(usable(Map.of()).toString()).doesNotContain("swordfish");
    }

    @Test
    void nameEveryMistakeAboutTheMemory() {
        assertThat(problems(Map.of("READOUT_MEMORY_FILE", "a.db", "READOUT_MEMORY_URL", "jdbc:mysql://localhost/a",
            "READOUT_MEMORY_PASSWORD_FILE", "gone"))).containsExactlyInAnyOrder(
                "READOUT_MEMORY_FILE: a database is set too (READOUT_MEMORY_URL); set one of them",
                "READOUT_MEMORY_URL: an address that begins with jdbc:postgresql:// is wanted",
                "READOUT_MEMORY_PASSWORD_FILE: the password cannot be read from it");
        assertThat(problems(Map.of("READOUT_MEMORY_PASSWORD_FILE", "config"))).containsExactly(
            "READOUT_MEMORY_PASSWORD_FILE: the password is that of a database; set memory.url (READOUT_MEMORY_URL) too");
    }

    @Test
    void neverPrintAPasswordInAnAddress() {
        assertThat(problems(Map.of("READOUT_MEMORY_URL", "jdbc:postgresql://h/a?user=me&password=swordfish")))
            .containsExactly("READOUT_MEMORY_URL: an address is shown and logged; put the password into a file and set"
                + " memory.password-file, and the user's name as ?user=");
    }
}
