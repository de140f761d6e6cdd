package readout.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.Reloads;
import readout.corpus.CorpusLoader;
import readout.edition.Editions;
import readout.edition.Ledger;
import readout.edition.Reload;
import readout.search.lucene.LuceneMemory;
import readout.search.lucene.LuceneStatementStore;
import readout.state.Delivery;
import readout.state.EarlierFiles;
import readout.state.Follow;
import readout.state.FollowRequest;
import readout.state.FollowTerms;
import readout.state.Memory;
import readout.state.Outbox.Due;
import readout.state.Place;
import readout.state.PostedAnswer;
import readout.state.QuietHours;
import readout.state.Shards;

class AnnouncementsTest {

    private static final Instant START = Instant.parse("2026-11-24T12:00:00Z");
    private static final Instant EMBARGO = Instant.parse("2026-11-26T09:00:00Z");

    @TempDir Path folder;

    private Instant now = START;
    private Memory memory;
    private Editions editions;
    private Announcements announcements;

    @BeforeEach
    void open() {
        write("parties.yaml", "- {slug: north, label: North, includes: the northern shore}\n");
        write("speakers.yaml", "- {slug: ann, kind: person, name: Ann Lake, party: north}\n");
        write("topics.yaml", "- {slug: boats, label: Boats, definition: Who may sail}\n");
        write("sources.yaml", "- {id: report, kind: official, title: A report, language: en, published: 2025-05-19}\n");
        corpus(statement("first", "Ann spoke of boats.", ""));
        memory = Memory.sqlite(folder.resolve("memory.db"),
            new EarlierFiles(folder.resolve("reports.jsonl"), folder.resolve("queue.jsonl")));
        editions = new Editions(new CorpusLoader(), folder.resolve("corpus"),
            new LuceneStatementStore(folder.resolve("lucene"), 5), new Ledger(folder.resolve("ledger")), () -> now);
        editions.open();
        announcements = new Announcements(editions, new LuceneMemory(), memory, () -> now);
        announcements.catchUp();
    }

    @AfterEach
    void close() {
        editions.close();
        memory.close();
    }

    @Test
    void anEditionIsToldOnceToThoseWhoFollowIt() {
        follow(null);
        publish(statement("first", "Ann spoke of boats.", ""), statement("second", "Ann spoke of sails.", ""));
        announcements.catchUp();
        announcements.catchUp();
        assertThat(due(now)).singleElement().satisfies(due -> {
            assertThat(due.delivery().kind()).isEqualTo(Delivery.Kind.ALERT);
            assertThat(Payload.read(due.delivery().payload())).isEqualTo(new Payload(2, List.of("second"), List.of()));
        });
    }

    @Test
    void aStatementThatComesBackIsNotToldAgain() {
        follow(null);
        publish(statement("first", "Ann spoke of boats.", ""), statement("second", "Ann spoke of sails.", ""));
        editions.rollback(1, "a test");
        publish(statement("first", "Ann spoke of boats.", ""), statement("second", "Ann spoke of sails.", ""));
        announcements.catchUp();
        assertThat(due(now)).hasSize(1);
    }

    @Test
    void anEditIsQuietAndACorrectionIsLoud() {
        follow(null);
        publish(statement("first", "Ann spoke about boats.", ""));
        announcements.catchUp();
        assertThat(due(now)).isEmpty();
        publish(statement("first", "Ann spoke about ships.",
            "    corrections: [{was: Ann spoke about boats., reason: They were ships, date: 2026-11-24}]\n"));
        announcements.catchUp();
        assertThat(due(now)).singleElement().satisfies(due -> assertThat(Payload.read(due.delivery().payload()))
            .isEqualTo(new Payload(3, List.of(), List.of("first"))));
    }

    @Test
    void anEmbargoedStatementIsToldWhenItsTimeHasComeAndNoSooner() {
        var follow = follow(null);
        publish(statement("first", "Ann spoke of boats.", ""),
            statement("secret", "Ann spoke of sails.", "    visible-from: " + EMBARGO + "\n"));
        announcements.catchUp();
        assertThat(due(EMBARGO.minusMillis(1))).isEmpty();
        var due = due(EMBARGO);
        assertThat(due).hasSize(1);

        var composing = new Composing(editions, new LuceneMemory());
        assertThat(composing.alert(due.getFirst().delivery(), follow, _ -> true)).isEmpty();
        now = EMBARGO;
        assertThat(composing.alert(due.getFirst().delivery(), follow, _ -> true).orElseThrow().statements())
            .containsExactly("secret");
    }

    @Test
    void quietHoursPutAnAlertOff() {
        follow(new QuietHours(LocalTime.of(11, 0), LocalTime.of(14, 0), ZoneOffset.UTC));
        publish(statement("first", "Ann spoke of boats.", ""), statement("second", "Ann spoke of sails.", ""));
        announcements.catchUp();
        assertThat(due(Instant.parse("2026-11-24T13:59:59Z"))).isEmpty();
        assertThat(due(Instant.parse("2026-11-24T14:00:00Z"))).hasSize(1);
    }

    @Test
    void aPostedAnswerIsPutRightOnce() {
        memory.stores().postedAnswers().put(
            new PostedAnswer(77, 1L, 2, 1, "source", START, List.of("first"), null));
        publish(statement("first", "Ann spoke of boats.",
            "    retracted: {reason: The report was withdrawn., date: 2026-11-24}\n"));
        announcements.catchUp();
        announcements.catchUp();
        assertThat(due(now)).singleElement().satisfies(due -> {
            assertThat(due.delivery().target()).isEqualTo(new Delivery.Target.Message(1L, 2, 77));
            assertThat(new Composing(editions, new LuceneMemory()).amendment(due.delivery()).orElseThrow().text())
                .contains("Put right with edition 2", "Retracted", "The report was withdrawn.");
        });
    }

    private Follow follow(@Nullable QuietHours quiet) {
        return memory.stores().follows().add(new FollowRequest(new Place.Channel(1, 2), 3,
            new FollowTerms("boats", null, null, null, null), START, 1, quiet), 25).orElseThrow();
    }

    private List<Due> due(Instant time) {
        return memory.stores().outbox().due(time, 10, Shards.ALL, _ -> true);
    }

    private void publish(String... statements) {
        corpus(statements);
        assertThat(Reloads.of(editions)).isInstanceOf(Reload.Published.class);
    }

    private void corpus(String... statements) {
        write("events/lake.yaml", """
            slug: lake
            title: Talks at the lake
            date: 2025-05-19
            statements:
            """ + String.join("", statements));
    }

    private static String statement(String id, String gist, String more) {
        return """
              - id: %s
                speaker: ann
                role: ferryman
                gist: %s
                said: 2025-05-19
                topics: [boats]
                source: report
                via: [A report]
            """.formatted(id, gist) + more;
    }

    private void write(String path, String text) {
        try {
            var file = folder.resolve("corpus").resolve(path);
            Files.createDirectories(file.resolve("..").normalize());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
