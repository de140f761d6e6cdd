package readout.command;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.command.RememberingCommands.ALONE;
import static readout.command.RememberingCommands.CHANNEL;
import static readout.command.RememberingCommands.CHANNEL_MANAGER;
import static readout.command.RememberingCommands.MEMBER;
import static readout.command.RememberingCommands.NEWS;
import static readout.command.RememberingCommands.ROLE;
import static readout.command.RememberingCommands.SERVER;
import static readout.command.RememberingCommands.WITH_ROLE;
import static readout.command.RememberingCommands.assertAnswers;
import static readout.command.RememberingCommands.text;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.answer.Answer;
import readout.answer.FollowUp;
import readout.answer.Refusal;
import readout.answer.Refusal.Kind;
import readout.answer.Reply;
import readout.state.AuditEntry;
import readout.state.AuditEntry.Action;
import readout.state.Follow;
import readout.state.FollowTerms;
import readout.state.Place;
import readout.state.QuietHours;
import readout.state.ServerSettings;

class FollowCommandTest {

    private static final Place.Channel HERE = new Place.Channel(SERVER, CHANNEL);

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
    void showsHowManyAlertsThereWouldHaveBeenBeforeAnythingIsMade() {
        assertAnswers("follow", follow(CHANNEL_MANAGER, "topic", "lake"));
        assertThat(follows(HERE)).isEmpty();
    }

    @Test
    void saysThatNothingGivenFollowsEveryStatement() {
        assertAnswers("follow-everything", follow(MEMBER));
    }

    @Test
    void countsNeitherTheFirstEditionNorWhatIsLongAgo() {
        assertThat(text(follow(MEMBER, "event", "lake-call"))).contains("would have brought no alert");
        commands.later(Duration.ofDays(100));
        assertThat(text(follow(MEMBER))).contains("would have brought no alert");
    }

    @Test
    void offersAChannelOnlyToThoseWhoMayManageIt() {
        assertThat(labels(follow(MEMBER))).containsExactly("By direct message", "What is followed");
        assertThat(labels(follow(CHANNEL_MANAGER))).contains("Follow in this channel");
        assertThat(labels(follow(ALONE))).containsExactly("By direct message", "What is followed");
        assertThat(refused(follow(MEMBER, "where", "channel")).kind()).isEqualTo(Kind.NOT_ALLOWED);
        assertThat(refused(follow(ALONE, "where", "channel")).kind()).isEqualTo(Kind.NOT_ALLOWED);
        assertThat(follows(HERE)).isEmpty();
    }

    @Test
    void makesAChannelFollowFromTheLiveEditionOnAndNotesWhoDid() {
        assertAnswers("follow-made", follow(CHANNEL_MANAGER, "topic", "water", "party", "north", "where", "channel"));

        var made = follows(HERE).getFirst();
        assertThat(made.terms()).isEqualTo(new FollowTerms("water", "north", null, null, null));
        assertThat(made.sinceEdition()).isEqualTo(2);
        assertThat(made.owner()).isEqualTo(CHANNEL_MANAGER.user());
        assertThat(commands.memory().stores().audit().latest(1, 0)).singleElement()
            .extracting(AuditEntry::action, AuditEntry::server).containsExactly(Action.FOLLOW_ADDED, SERVER);
    }

    @Test
    void makesADirectFollowWithoutNotingIt() {
        assertThat(text(follow(ALONE, "words", "“belongs to everybody”", "where", "dm")))
            .contains("Alerts come by direct message");
        assertThat(follows(new Place.DirectMessage(ALONE.user()))).hasSize(1);
        assertThat(commands.memory().stores().audit().count()).isZero();
    }

    @Test
    void keepsToTheServersSettings() {
        commands.memory().stores().servers().put(new ServerSettings(SERVER, null, null, NEWS, Set.of(ROLE),
            new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0), ZoneId.of("Europe/Kyiv"))));

        assertThat(labels(follow(WITH_ROLE))).contains("Follow in the channel #news");
        assertThat(text(follow(WITH_ROLE, "where", "channel")))
            .contains("in the channel #news, which this server’s settings name for alerts", "22:00–07:00 Europe/Kyiv");
        assertThat(follows(new Place.Channel(SERVER, NEWS))).hasSize(1);
    }

    @Test
    void refusesTheSameTwiceAndMoreThanAPlaceCanHave() {
        follow(CHANNEL_MANAGER, "words", "word0", "where", "channel");
        assertThat(refused(follow(CHANNEL_MANAGER, "words", "word0", "where", "channel")).message())
            .contains("in this channel already");
        for (int i = 1; i < FollowMaking.MOST; i++) {
            follow(CHANNEL_MANAGER, "words", "word" + i, "where", "channel");
        }
        assertThat(refused(follow(CHANNEL_MANAGER, "words", "more", "where", "channel")).message())
            .contains("as many as can be");
        assertThat(follows(HERE)).hasSize(FollowMaking.MOST);
    }

    @Test
    void refusesWordsInWhichThereIsNothingToFind() {
        assertThat(refused(follow(MEMBER, "words", "—")).kind()).isEqualTo(Kind.BAD_VALUE);
    }

    @Test
    void makesNoneInTheTerminal() {
        assertThat(text(follow(Caller.TERMINAL, "topic", "water"))).contains(FollowMaking.IN_DISCORD);
        assertThat(refused(follow(Caller.TERMINAL, "where", "dm")).message()).isEqualTo(FollowMaking.IN_DISCORD);
    }

    @Test
    void saysSoWhenTheMemoryCannotBeReachedAndQuestionsGoOn() {
        commands.loseMemory();

        assertThat(refused(follow(MEMBER, "where", "dm")).kind()).isEqualTo(Kind.NO_MEMORY);
        assertThat(commands.ask(MEMBER, "claims", "event", "lake-call")).isInstanceOf(Answer.class);
        assertThat(refused(commands.ask(MEMBER, "claims")).kind()).isEqualTo(Kind.MISSING_OPTION);
    }

    private Reply follow(Caller caller, String... arguments) {
        return commands.ask(caller, "follow", arguments);
    }

    private List<Follow> follows(Place place) {
        return commands.memory().stores().follows().of(place);
    }

    private static Refusal refused(Reply reply) {
        assertThat(reply).isInstanceOf(Refusal.class);
        return (Refusal) reply;
    }

    private static List<String> labels(Reply reply) {
        return ((Answer) reply).followUps().stream().map(FollowUp::label).toList();
    }
}
