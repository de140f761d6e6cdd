package readout.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.utils.data.DataArray;
import org.junit.jupiter.api.Test;
import readout.command.Audience;
import readout.command.CommandSpec;

class RegisteredCommandsTest {

    private static final CommandSpec SPEC =
        new CommandSpec("lake", "What is said about the lake", List.of(), Audience.EVERYONE, "");

    @Test
    void takesNamesAndDescriptionsFromTheBundlesThereAre() {
        var commands = new RegisteredCommands(_ -> true, Translations.of("readout/discord/lake")).of(List.of(SPEC));
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
        assertThat(options(SPEC)).containsExactly("page", "private");
    }

    @Test
    void requiresNothingOfACommandThatOpensAForm() {
        var check = SampleCommands.all().spec("check").orElseThrow();
        var registered = registered(check);

        assertThat(options(check)).containsExactly("text", "speaker", "page", "private");
        assertThat(registered.getFirst().toData().getArray("options").getObject(0).getBoolean("required", false))
            .isFalse();
        assertThat(registered.getLast().getType()).isEqualTo(Command.Type.MESSAGE);
        assertThat(registered.getLast().getName()).isEqualTo("Check this quote");
    }

    private static List<String> options(CommandSpec spec) {
        var options = registered(spec).getFirst().toData().getArray("options");
        return options.stream(DataArray::getObject).map(option -> option.getString("name")).toList();
    }

    private static List<CommandData> registered(CommandSpec spec) {
        return new RegisteredCommands(_ -> true, Translations.shipped()).of(List.of(spec));
    }
}
