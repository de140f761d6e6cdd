package readout.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import org.junit.jupiter.api.Test;
import readout.command.Audience;
import readout.command.CommandSpec;

class SlashCommandsTest {

    private static final CommandSpec SPEC =
        new CommandSpec("lake", "What is said about the lake", List.of(), Audience.EVERYONE, "");

    @Test
    void takesNamesAndDescriptionsFromTheBundlesThereAre() {
        var commands = new SlashCommands(_ -> true, Translations.of("readout/discord/lake")).of(List.of(SPEC));
        var sent = commands.getFirst().toData();

        assertThat(sent.getObject("name_localizations").toMap()).isEqualTo(Map.of("de", "see"));
        assertThat(sent.getObject("description_localizations").toMap())
            .isEqualTo(Map.of("de", "Was über den See gesagt wird", "en-GB", "What is said of the lake"));
    }

    @Test
    void shipsNoTranslationYet() {
        assertThat(Translations.shipped().apply("claims.name")).isEqualTo(Map.<DiscordLocale, String>of());
    }

    @Test
    void offersPageAndPrivacyToEveryone() {
        assertThat(new SlashCommands(_ -> true, Translations.shipped()).of(List.of(SPEC)).getFirst().getOptions())
            .extracting(option -> option.getName()).containsExactly("page", "private");
    }
}
