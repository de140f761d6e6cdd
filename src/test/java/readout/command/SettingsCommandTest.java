package readout.command;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.command.RememberingCommands.ALONE;
import static readout.command.RememberingCommands.CHANNEL_MANAGER;
import static readout.command.RememberingCommands.MEMBER;
import static readout.command.RememberingCommands.NEWS;
import static readout.command.RememberingCommands.ROLE;
import static readout.command.RememberingCommands.SERVER;
import static readout.command.RememberingCommands.SERVER_MANAGER;
import static readout.command.RememberingCommands.WITH_ROLE;
import static readout.command.RememberingCommands.assertAnswers;
import static readout.command.RememberingCommands.text;

import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.answer.Answer;
import readout.answer.FollowUp;
import readout.answer.Refusal;
import readout.answer.Refusal.Kind;
import readout.answer.Reply;
import readout.state.AuditEntry;
import readout.state.AuditEntry.Action;
import readout.state.QuietHours;
import readout.state.ServerSettings;

class SettingsCommandTest {

    @TempDir private Path folder;

    private RememberingCommands commands;

    @BeforeEach
    void start() {
        commands = new RememberingCommands(folder);
    }

    @AfterEach
    void stop() {
        commands.close();
    }

    @Test
    void showsWhatIsSet() {
        assertAnswers("settings", set());
    }

    @Test
    void changesWhatIsGivenAndNotesWhatWasAndWhatIs() {
        assertAnswers("settings-changed", set("language", "English", "event", "the lake talk", "alerts-channel",
            "<#" + NEWS + ">", "moderator-roles", "<@&" + ROLE + ">", "quiet", "22:00 – 7", "zone", "europe/kyiv"));

        assertThat(kept()).isEqualTo(new ServerSettings(SERVER, "en", "lake-call", NEWS, Set.of(ROLE),
            new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0), ZoneId.of("Europe/Kyiv"))));
        var noted = commands.memory().stores().audit().latest(SERVER, 1, 0).getFirst();
        assertThat(noted.action()).isEqualTo(Action.SETTINGS_CHANGED);
        assertThat(noted.actor()).isEqualTo(SERVER_MANAGER.user());
        assertThat(noted.before()).contains("Quiet hours: none");
        assertThat(noted.after()).contains("Quiet hours: 22:00–07:00 Europe/Kyiv", "#news (" + NEWS + ")");
    }

    @Test
    void setsBackOneOrAll() {
        set("event", "lake-call", "quiet", "22:00-07:00", "zone", "Europe/Kyiv");
        set("quiet", "23:00-06:00");
        assertThat(kept().quiet())
            .isEqualTo(new QuietHours(LocalTime.of(23, 0), LocalTime.of(6, 0), ZoneId.of("Europe/Kyiv")));
        set("reset", "quiet");
        assertThat(kept().quiet()).isNull();
        assertThat(kept().event()).isEqualTo("lake-call");
        set("reset", "everything");
        assertThat(kept()).isEqualTo(ServerSettings.none(SERVER));
    }

    @Test
    void notesNothingWhenItWasSoAlready() {
        assertThat(text(set("reset", "all"))).contains("It was so already");
        assertThat(commands.memory().stores().audit().count()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        language        | de                   | BAD_VALUE      | en (English)
        event           | lake-cal             | UNKNOWN_NAME   | is not an event
        alerts-channel  | news                 | BAD_VALUE      | is no channel
        alerts-channel  | <#300000000000000002>| UNKNOWN_NAME   | This server has no channel
        alerts-channel  | 99999999999999999999 | BAD_VALUE      | is no channel
        moderator-roles | @everyone            | BAD_VALUE      | are no roles
        moderator-roles | 500000000000000009   | UNKNOWN_NAME   | This server has no role
        quiet           | 25:00-07:00          | BAD_VALUE      | 22:00-07:00
        quiet           | 07:00-07:00          | BAD_VALUE      | 22:00-07:00
        zone            | Kiev/Europe          | UNKNOWN_NAME   | is not a time zone
        zone            | Europe/Kyiv          | MISSING_OPTION | quiet:22:00-07:00""")
    void refusesWhatCannotBeSet(String option, String value, Kind kind, String words) {
        var refusal = refused(set(option, value));

        assertThat(refusal.kind()).isEqualTo(kind);
        assertThat(refusal.message()).contains(words);
        assertThat(kept()).isEqualTo(ServerSettings.none(SERVER));
    }

    @Test
    void offersTheZonesThatMayBeMeant() {
        assertThat(refused(set("zone", "Kyiv")).suggestions()).extracting(FollowUp::label).contains("Europe/Kyiv");
    }

    @Test
    void isForThoseWhoManageTheServerAndItsRoles() {
        set("moderator-roles", Long.toString(ROLE));

        assertThat(commands.ask(WITH_ROLE, "settings")).isInstanceOf(Answer.class);
        assertThat(List.of(MEMBER, CHANNEL_MANAGER, ALONE, Caller.TERMINAL)).allSatisfy(
            caller -> assertThat(refused(commands.ask(caller, "settings", "reset", "all")).kind())
                .isEqualTo(Kind.NOT_ALLOWED));
    }

    @Test
    void commandsMeanTheServersEventWhenNoneIsGiven() {
        set("event", "lake-call");

        assertThat(commands.ask(MEMBER, "claims")).isEqualTo(commands.ask(MEMBER, "claims", "event", "lake-call"));
        assertThat(commands.ask(MEMBER, "accounts", "event", "dam-meeting")).isInstanceOf(Answer.class);
        assertThat(refused(commands.ask(ALONE, "claims")).kind()).isEqualTo(Kind.MISSING_OPTION);
    }

    @Test
    void anEventThatTheCorpusHasNoMoreIsNotMeant() {
        commands.memory().stores().servers().put(new ServerSettings(SERVER, null, "gone", null, Set.of(), null));

        assertThat(refused(commands.ask(MEMBER, "claims")).kind()).isEqualTo(Kind.MISSING_OPTION);
        assertThat(text(set())).contains("gone, which this corpus has not");
    }

    @Test
    void saysSoWhenTheMemoryCannotBeReached() {
        commands.loseMemory();

        assertThat(refused(set("quiet", "22:00-07:00")).kind()).isEqualTo(Kind.NO_MEMORY);
        assertThat(refused(commands.ask(MEMBER, "settings")).kind()).isEqualTo(Kind.NO_MEMORY);
    }

    @Test
    void forgetsWhoChangedIt() {
        set("event", "lake-call");
        commands.ask(CHANNEL_MANAGER, "follow", "where", "channel");
        commands.ask(SERVER_MANAGER, "follow", "where", "dm");

        assertAnswers("forget-me", commands.ask(SERVER_MANAGER, "forget-me"));
        assertThat(commands.memory().stores().follows().ofOwner(SERVER_MANAGER.user())).hasSize(1);
        assertThat(text(commands.ask(SERVER_MANAGER, "forget-me", "confirm", "yes")))
            .contains("You are forgotten", "1 deleted", "1 say nobody’s id");
        assertThat(commands.memory().stores().follows().ofOwner(SERVER_MANAGER.user())).isEmpty();
        assertThat(commands.memory().stores().follows().ofOwner(CHANNEL_MANAGER.user())).hasSize(1);
        assertThat(commands.memory().stores().audit().latest(SERVER, 5, 0)).extracting(AuditEntry::actor)
            .containsExactly(CHANNEL_MANAGER.user(), AuditEntry.FORGOTTEN);
    }

    private Reply set(String... arguments) {
        return commands.ask(SERVER_MANAGER, "settings", arguments);
    }

    private ServerSettings kept() {
        return commands.memory().stores().servers().get(SERVER);
    }

    private static Refusal refused(Reply reply) {
        assertThat(reply).isInstanceOf(Refusal.class);
        return (Refusal) reply;
    }
}
