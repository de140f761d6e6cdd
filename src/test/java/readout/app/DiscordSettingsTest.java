package readout.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import readout.state.Shards;

/** The token, and the shards that a process serves. */
class DiscordSettingsTest extends SettingsCase {

    @Test
    void readTheTokenFromItsFile() throws IOException {
        Files.writeString(home.resolve("secret"), "abc.def\n");

        var settings = usable(Map.of("READOUT_DISCORD_TOKEN_FILE", "secret"));

        assertThat(settings.discord().token()).extracting(Token::reveal).isEqualTo("abc.def");
    }

    @Test
    void takeTheTokenOfTheEnvironmentInsteadOfTheFileOne() throws IOException {
        write("discord:\n  token-file: gone\n");

        var settings = usable(Map.of("READOUT_DISCORD_TOKEN", "abc"));

        assertThat(settings.discord().token()).extracting(Token::reveal).isEqualTo("abc");
    }

    @Test
    void neverPrintTheToken() {
        assertThat(usable(Map.of("READOUT_DISCORD_TOKEN", "swordfish")).toString()).doesNotContain("swordfish");
    }

    @Test
    void neverPrintATokenThatIsNone() {
        assertThat(problems(Map.of("READOUT_DISCORD_TOKEN", "sword fish")))
            .containsExactly("READOUT_DISCORD_TOKEN: this is no token; copy it from the app's Bot page again");
    }

    @Test
    void refuseTwoTokens() {
        assertThat(problems(Map.of("READOUT_DISCORD_TOKEN", "abc", "READOUT_DISCORD_TOKEN_FILE", "config")))
            .first().isEqualTo("READOUT_DISCORD_TOKEN_FILE: the token itself is set too (READOUT_DISCORD_TOKEN);"
                + " set one of them");
    }

    @Test
    void divideServersIntoShards() throws IOException {
        assertThat(shards("auto", "")).isNull();
        assertThat(shards("4", "")).isEqualTo(Shards.all(4));
        assertThat(shards("4", "2-3")).isEqualTo(new Shards(4, 2, 3));
        assertThat(shards("4", "0")).isEqualTo(new Shards(4, 0, 0));
        write("discord:\n  shards: {total: 8, range: 4-7}\n");
        assertThat(usable(Map.of()).discord().shards()).isEqualTo(new Shards(8, 4, 7));
    }

    private @Nullable Shards shards(String total, String range) {
        return usable(Map.of("READOUT_DISCORD_SHARDS_TOTAL", total, "READOUT_DISCORD_SHARDS_RANGE", range))
            .discord().shards();
    }

    @Test
    void sayWhatIsWrongWithShards() {
        assertThat(problems(Map.of("READOUT_DISCORD_SHARDS_TOTAL", "4", "READOUT_DISCORD_SHARDS_RANGE", "3-4")))
            .containsExactly("READOUT_DISCORD_SHARDS_RANGE: shards from 0 to 3 are wanted, such as 0-1");
        assertThat(problems(Map.of("READOUT_DISCORD_SHARDS_TOTAL", "many", "READOUT_DISCORD_SHARDS_RANGE", "x")))
            .containsExactly("READOUT_DISCORD_SHARDS_TOTAL: auto or a whole number from 1 to 16384 is wanted");
        for (var total : List.of("", "auto")) {
            assertThat(problems(Map.of("READOUT_DISCORD_SHARDS_TOTAL", total, "READOUT_DISCORD_SHARDS_RANGE", "0-1")))
                .containsExactly(
                    "READOUT_DISCORD_SHARDS_RANGE: a range is of shards that all processes count alike; set"
                        + " discord.shards.total (READOUT_DISCORD_SHARDS_TOTAL) to the same number everywhere");
        }
    }
}
