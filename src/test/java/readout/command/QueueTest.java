package readout.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.FixtureEdition;
import readout.Golden;
import readout.answer.Answer;
import readout.answer.CommandCall;
import readout.answer.Page;
import readout.answer.Refusal;
import readout.answer.Reply;
import readout.ask.Inquiry;
import readout.edition.Edition;
import readout.embedding.NoEmbedder;
import readout.render.TextOptions;
import readout.render.TextRenderer;
import readout.state.AuditEntry;
import readout.state.AuditEntry.Action;
import readout.state.EarlierFiles;
import readout.state.Memory;
import readout.state.PostedAnswer;
import readout.state.PostedAnswer.Hindrance;
import readout.state.UnansweredQuestion;
import readout.state.UnansweredQuestions;
import readout.state.UnansweredQuestions.Proposal;

/** What moderators see of the bot’s memory, and what becomes of the queue. */
class QueueTest {

    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
    private static final long MODERATOR = 123_456_789_012_340_042L;
    private static final Asker ASKER =
        new Asker(Audience.MODERATORS, new Caller(MODERATOR, 5, 6, Set.of(), Set.of(), Directory.EMPTY), NOW);

    @TempDir private Path folder;

    private final Inquiry inquiry = new Inquiry(new NoEmbedder("none in this test"));
    private FixtureEdition fixture;
    private Memory memory;
    private Commands commands;

    @BeforeEach
    void open() {
        fixture = new FixtureEdition(folder.resolve("index"));
        memory = memory(folder.resolve("memory.sqlite"));
        commands = Commands.of(List.of(new QueueCommand(memory, inquiry.likeness())));
    }

    @AfterEach
    void close() {
        memory.close();
        fixture.close();
    }

    private Memory memory(Path file) {
        return Memory.sqlite(file, new EarlierFiles(folder.resolve("reports.jsonl"), folder.resolve("queue.jsonl")));
    }

    @Test
    void anEmptyQueueSaysWhatWillStandThere() {
        assertAnswers("queue-empty", queue(Map.of()));
    }

    @Test
    void theMostAskedComesFirstWithItsOtherWordings() {
        offerAll();
        var dam = memory.stores().questions().open().getFirst();
        memory.stores().questions().propose(dam.key(), new Proposal(7, "lake-call-marsh-talks-at-once"));

        assertAnswers("queue", queue(Map.of()));
    }

    @Test
    void aProposalWhoseStatementIsGoneIsNotShown() {
        offer(0, "ask", "Who closed the dam?");
        memory.stores().questions().propose(key(0), new Proposal(6, "gone"));

        assertThat(text(queue(Map.of()))).doesNotContain("may answer");
    }

    @Test
    void tickingOffTakesTheWholeGroupAndNotesWhoDidIt() {
        offerAll();
        var first = ((Answer) queue(Map.of())).followUps().getFirst();

        assertThat(first.label()).isEqualTo("Done: 1");
        assertAnswers("queue-done", commands.answer(first.call(), ASKER, fixture.edition()));
        assertThat(memory.stores().questions().count()).isEqualTo(3);
        assertThat(memory.stores().audit().latest(9, 0)).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo(Action.QUESTION_TICKED);
            assertThat(entry.actor()).isEqualTo(MODERATOR);
            assertThat(entry.before()).isEqualTo("Who closed the dam? (3 wordings, 4 times)");
            assertThat(entry.after()).isEqualTo("ticked off at edition 7");
        });
    }

    @Test
    void severalAreTickedOffByTheirKeysAlone() {
        offerAll();
        var keys = memory.stores().questions().open().stream()
            .filter(question -> question.question().contains("ferry") || question.command().equals("check"))
            .map(question -> question.key()).toList();

        queue(Map.of("done", String.join(",", keys)));

        assertThat(memory.stores().questions().count()).isEqualTo(4);
        assertThat(memory.stores().audit().count()).isEqualTo(2);
    }

    @Test
    void aGroupThatHasGrownSinceItWasShownIsNotTickedOff() {
        offer(0, "ask", "Who closed the dam?");
        var done = ((Answer) queue(Map.of())).followUps().getFirst().call();
        offer(1, "ask", "Who closed the dam, who?");
        offer(2, "ask", "the dam: who closed?");

        assertThat(commands.answer(done, ASKER, fixture.edition())).isInstanceOfSatisfying(Refusal.class,
            refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.OUTDATED));
        assertThat(memory.stores().questions().count()).isEqualTo(3);
    }

    @Test
    void aMemoryOutOfReachIsRefusedInPlainWords() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "");
        try (var gone = memory(file.resolve("memory.sqlite"))) {
            var refused = Commands.of(List.of(new QueueCommand(gone, inquiry.likeness())))
                .answer(new CommandCall("queue", Map.of(), 1), ASKER, fixture.edition());

            assertThat(text(refused)).contains("memory cannot be reached");
            var audit = Commands.of(List.of(new Audited(new AuditPages(gone))))
                .answer(new CommandCall("audited", Map.of(), 1), ASKER, fixture.edition());
            assertThat(text(audit)).contains("cannot be reached");
            assertThat(new UnamendableAnswers(gone).blocks()).isEmpty();
        }
    }

    @Test
    void anEditionThatAnswersIsProposedOnce() {
        memory.stores().questions().add(
            new UnansweredQuestion(NOW, 6, "ask", "When did Marsh say that the dam was closed?"));
        memory.stores().questions().add(
            new UnansweredQuestion(NOW, 6, "check", "“The water belongs to everybody who drinks it.”"));
        memory.stores().questions().add(new UnansweredQuestion(NOW, 6, "ask", "Who sold submarines to Atlantis?"));
        var proposals = new QueueProposals(inquiry, memory);

        assertThat(proposals.propose(fixture.edition(), NOW)).isEqualTo(new QueueProposals.Outcome(2, 0));
        assertThat(proposals.propose(fixture.edition(), NOW)).isEqualTo(new QueueProposals.Outcome(0, 0));
        assertThat(memory.stores().questions().open().stream()
            .flatMap(question -> Stream.ofNullable(question.proposal()))
            .map(UnansweredQuestions.Proposal::edition)).containsExactly(7L, 7L);
    }

    @Test
    void whatThisEditionAlreadyFoundNothingForIsNotAskedOfItAgain() {
        offer(0, "ask", "When did Marsh say that the dam was closed?");

        assertThat(new QueueProposals(inquiry, memory).propose(fixture.edition(), NOW).made()).isZero();
    }

    @Test
    void aProposalIsTakenBackWhenItsStatementIsGone() {
        memory.stores().questions().add(new UnansweredQuestion(NOW, 6, "ask", "Who sold submarines to Atlantis?"));
        memory.stores().questions().propose(key(0), new Proposal(6, "gone"));

        assertThat(new QueueProposals(inquiry, memory).propose(fixture.edition(), NOW))
            .isEqualTo(new QueueProposals.Outcome(0, 1));
        assertThat(memory.stores().questions().open().getFirst().proposal()).isNull();
    }

    @Test
    void theAuditTellsModeratorsApartWithoutNamingThem() {
        audit(null, AuditEntry.TERMINAL, Action.RELOADED);
        audit(5L, MODERATOR, Action.SETTINGS_CHANGED);
        audit(99L, MODERATOR, Action.SETTINGS_CHANGED);
        audit(null, AuditEntry.FORGOTTEN, Action.ROLLED_BACK);

        assertAnswers("status-audit", new AuditPages(memory).answer(request(1), fixture.edition()));
        assertThat(new AuditPages(memory).answer(request(2), fixture.edition())).isInstanceOf(Refusal.class);
    }

    @Test
    void answersThatCannotBeAmendedAreCountedAndTheLatestLinked() {
        for (var message = 1; message <= 6; message++) {
            memory.stores().postedAnswers().put(new PostedAnswer(message, message == 6 ? null : 5L, 40, 7, "/claims",
                NOW.plusSeconds(60L * message), List.of(), Hindrance.CHANNEL_CLOSED));
        }
        var answer = new Answer(new CommandCall("status", Map.of(), 1), "Status",
            new UnamendableAnswers(memory).blocks(), List.of(), Page.ONLY, fixture.edition().stamp());

        assertThat(text(answer)).contains("6 posted answers could not be amended", "channels/@me/40/6",
            "channels/5/40/2").doesNotContain("channels/5/40/1");
    }

    private void audit(@Nullable Long server, long actor, Action action) {
        memory.stores().audit().add(new AuditEntry(NOW, server, actor, action, "edition 6", "edition 7"));
    }

    private static Request request(int page) {
        return new Request(new CommandCall("status", Map.of("show", "audit"), page), new Arguments(Map.of()), ASKER);
    }

    private void offerAll() {
        offer(0, "ask", "Who closed the dam?");
        offer(1, "ask", "who closed the DAM");
        offer(2, "ask", "The dam: who closed it?");
        offer(3, "ask", "Was the dam closed, and who closed the dam?");
        offer(4, "ask", "Who never closed the dam?");
        offer(5, "ask", "Who pays for the ferry?");
        offer(6, "check", "Who closed the dam?");
    }

    private void offer(int minute, String command, String question) {
        memory.stores().questions().add(
            new UnansweredQuestion(NOW.minusSeconds(3600L * 24).plusSeconds(60L * minute), 7, command, question));
    }

    private String key(int place) {
        return memory.stores().questions().open().get(place).key();
    }

    private Reply queue(Map<String, String> arguments) {
        return commands.answer(new CommandCall("queue", arguments, 1), ASKER, fixture.edition());
    }

    private static void assertAnswers(String name, Reply reply) {
        Golden.assertMatches("command/" + name + ".txt", text(reply));
    }

    private static String text(Reply reply) {
        return new TextRenderer(TextOptions.plain(100),
            call -> call.command() + " " + call.arguments() + " p" + call.page()).render(reply);
    }

    /** The audit as a command of its own. */
    private record Audited(AuditPages pages) implements Command {

        @Override
        public CommandSpec spec() {
            return new CommandSpec("audited", "Who changed what", List.of(), Audience.MODERATORS, "");
        }

        @Override
        public Reply answer(Request request, Edition edition) {
            return pages.answer(request, edition);
        }
    }
}
