package readout.command;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.command.RememberingCommands.ALONE;
import static readout.command.RememberingCommands.CHANNEL_MANAGER;
import static readout.command.RememberingCommands.MEMBER;
import static readout.command.RememberingCommands.SERVER_MANAGER;
import static readout.command.RememberingCommands.assertAnswers;
import static readout.command.RememberingCommands.text;

import java.nio.file.Path;
import java.util.List;
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

class FollowingCommandTest {

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
    void listsOnesOwnAndTheChannelsWithWhatIsPausedAndWhy() {
        commands.ask(CHANNEL_MANAGER, "follow", "topic", "water", "where", "channel");
        commands.ask(MEMBER, "follow", "speaker", "Marsh", "words", "begin talks", "where", "dm");
        commands.ask(SERVER_MANAGER, "follow", "where", "dm");
        commands.memory().stores().follows().pause(2, "you let nobody write to you");

        assertAnswers("following", commands.ask(MEMBER, "following"));
        assertThat(calls(commands.ask(CHANNEL_MANAGER, "following"))).containsExactly("unfollow {follow=1}");
        assertThat(text(commands.ask(ALONE, "following"))).doesNotContain("in this channel");
    }

    @Test
    void saysSoWhenNothingIsFollowed() {
        assertThat(text(commands.ask(MEMBER, "following"))).contains("Nothing is followed here");
    }

    @Test
    void goesOnToAnotherPage() {
        for (int i = 0; i < Paging.ENTRIES + 1; i++) {
            commands.ask(MEMBER, "follow", "words", "word" + i, "where", "dm");
        }

        assertThat(calls(commands.ask(MEMBER, "following"))).hasSize(Paging.ENTRIES + 1).startsWith("following {}");
        assertThat(text(commands.ask(MEMBER, RememberingCommands.call("following").onPage(2)))).contains("word10");
    }

    @Test
    void takesUpAgainWhatIsPaused() {
        commands.ask(MEMBER, "follow", "topic", "water", "where", "dm");
        commands.memory().stores().follows().pause(1, "you let nobody write to you");

        assertThat(text(commands.ask(MEMBER, "following", "resume", "1"))).contains("Alerts come again");
        assertThat(text(commands.ask(MEMBER, "following", "resume", "1"))).contains("It is not paused");
        assertThat(commands.memory().stores().follows().active()).hasSize(1);
    }

    @Test
    void endsOnesOwnAndOffersToFollowAgain() {
        commands.ask(MEMBER, "follow", "topic", "water", "where", "dm");

        assertAnswers("unfollow", commands.ask(MEMBER, "unfollow", "follow", "1"));
        assertThat(commands.memory().stores().follows().find(1)).isEmpty();
        assertThat(refusal(commands.ask(MEMBER, "unfollow", "follow", "1")).kind()).isEqualTo(Kind.UNKNOWN_NAME);
    }

    @Test
    void endsAChannelsOnlyForThoseWhoMayManageItAndNotesWhoDid() {
        commands.ask(CHANNEL_MANAGER, "follow", "topic", "water", "where", "channel");

        assertThat(refusal(commands.ask(MEMBER, "unfollow", "follow", "1")).kind()).isEqualTo(Kind.NOT_ALLOWED);
        assertThat(commands.ask(CHANNEL_MANAGER, "unfollow", "follow", "1")).isInstanceOf(Answer.class);
        assertThat(commands.memory().stores().audit().latest(1, 0)).singleElement()
            .extracting(AuditEntry::action, AuditEntry::before)
            .containsExactly(Action.FOLLOW_REMOVED, "{topic=water} in channel " + RememberingCommands.CHANNEL);
    }

    @Test
    void tellsNobodyOfOthersFollows() {
        commands.ask(MEMBER, "follow", "topic", "water", "where", "dm");
        commands.ask(CHANNEL_MANAGER, "follow", "topic", "water", "where", "channel");
        var elsewhere = new Caller(SERVER_MANAGER.user(), 200000000000000002L, 300000000000000002L,
            SERVER_MANAGER.rights(), SERVER_MANAGER.roles(), Directory.EMPTY);

        assertThat(refusal(commands.ask(SERVER_MANAGER, "unfollow", "follow", "1")).kind())
            .isEqualTo(Kind.UNKNOWN_NAME);
        assertThat(refusal(commands.ask(elsewhere, "unfollow", "follow", "2")).kind()).isEqualTo(Kind.UNKNOWN_NAME);
        assertThat(refusal(commands.ask(elsewhere, "following", "resume", "2")).kind()).isEqualTo(Kind.UNKNOWN_NAME);
    }

    @Test
    void belongsToDiscord() {
        assertThat(refusal(commands.ask(Caller.TERMINAL, "following")).kind()).isEqualTo(Kind.NOT_ALLOWED);
        assertThat(refusal(commands.ask(Caller.TERMINAL, "unfollow", "follow", "1")).kind())
            .isEqualTo(Kind.NOT_ALLOWED);
    }

    private static Refusal refusal(Reply reply) {
        assertThat(reply).isInstanceOf(Refusal.class);
        return (Refusal) reply;
    }

    private static List<String> calls(Reply reply) {
        return ((Answer) reply).followUps().stream().map(FollowUp::call)
            .map(call -> call.command() + " " + call.arguments()).toList();
    }
}
