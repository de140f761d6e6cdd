package readout.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import readout.Golden;

/** What operators read about settings is what the program knows of them. */
class ConfigurationTest {

    @Test
    void deliversAFileWithEverySettingAndItsDefault() {
        Golden.assertMatches(Path.of("config/readout.yaml"), SettingsSheet.yaml());
    }

    @Test
    void refersToEverySettingInATable() {
        Golden.assertMatches(Path.of("docs/CONFIGURATION.md"), SettingsSheet.markdown());
    }

    @ParameterizedTest
    @EnumSource
    void tellsInASentenceWhatASettingMeans(Setting setting) {
        assertThat(setting.meaning()).endsWith(".").doesNotContain("\n");
        assertThat(setting.kind().wanted()).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource
    void hasADefaultThatTheSettingMayHave(Setting setting) {
        switch (setting.kind()) {
            case Kind.WholeNumber(var from, var to) ->
                assertThat(Integer.parseInt(setting.otherwise())).isBetween(from, to);
            case Kind.Word(var words) -> assertThat(words).contains(setting.otherwise());
            case Kind.Address _ -> assertThat(setting.otherwise()).isEmpty();
            case Kind.Text _ -> assertThat(setting.otherwise()).isNotNull();
        }
    }
}
