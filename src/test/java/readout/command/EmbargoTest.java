package readout.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import readout.CorpusCopy;
import readout.Fixtures;
import readout.answer.CommandCall;
import readout.corpus.CorpusLoader;
import readout.edition.Edition;
import readout.edition.Editions;
import readout.edition.Ledger;
import readout.edition.Opening;
import readout.render.TextOptions;
import readout.render.TextRenderer;
import readout.search.lucene.LuceneStatementStore;

/**
 * A statement under embargo is nowhere, for nobody: every answer is that of a corpus that lacks it. At its moment it is
 * there.
 */
class EmbargoTest {

    private static final Instant MOMENT = Instant.parse("2026-11-24T16:00:00Z");
    private static final String ID = "lake-call-marsh-zeppelin";

    private static final String STATEMENT = """
          - id: lake-call-marsh-zeppelin
            speaker: ada-marsh
            role: President
            gist: Marsh announces a zeppelin over the lake.
            quotation:
              exact: "A zeppelin will cross the water before talks resume."
            said: 2024-04-08
            topics: [talks, water]
            source: gazette
            via: [letter, The Lake Bulletin]
            visible-from: 2026-11-24T16:00:00Z

        points:
        """;

    private static final String ACCOUNT = """
              - party: north
                summary: 'Marsh: after the zeppelin.'
                statements: [lake-call-marsh-zeppelin]
              - party: south
                summary: not mentioned
        """;

    @TempDir Path parent;

    private final Commands commands = MemberCommands.all();
    private Instant now = MOMENT.minusMillis(1);
    private Editions embargoed;
    private Editions without;

    @BeforeEach
    void publish() throws IOException {
        embargoed = editions("embargoed", true);
        without = editions("without", false);
    }

    @AfterEach
    void close() {
        embargoed.close();
        without.close();
    }

    static Stream<CommandCall> calls() {
        return Stream.of(
            call("events"), call("events", "party", "north"), call("claims", "event", "lake-call"),
            call("claims", "event", "lake-call", "by", "ada-marsh"),
            call("claims", "event", "lake-call", "topic", "water"),
            call("quote", "words", "zeppelin"), call("quote", "words", "“A zeppelin will cross”"),
            call("quote", "words", "talks"), call("timeline"), call("timeline", "event", "lake-call"),
            call("timeline", "topic", "talks"), call("accounts", "event", "lake-call"),
            new CommandCall("accounts", call("accounts", "event", "lake-call").arguments(), 2),
            call("positions", "topic", "talks"), call("positions", "topic", "water"),
            call("ask", "question", "What did Marsh say about a zeppelin?"),
            call("ask", "question", "Did Marsh announce a zeppelin over the lake?"),
            call("check", "text", "Marsh said: “A zeppelin will cross the water before talks resume.”"),
            call("check", "text", "Marsh said: “A zeppelin might cross the water before talks resume.”"),
            call("check", "text", "Marsh announces a zeppelin over the lake."),
            call("source", "id", ID), call("source", "id", "lake-call-marsh-zepelin"),
            call("source", "id", "lake-call-marsh"), call("coverage"),
            call("claims", "event", "lake-call", "known-on", "2026-11-23"),
            call("claims", "event", "lake-call", "as-of", "2024-04-08"));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void beforeItsMomentAnAnswerIsThatOfACorpusWithoutIt(CommandCall call) {
        for (var audience : Audience.values()) {
            assertThat(answer(embargoed, call, audience)).isEqualTo(answer(without, call, audience));
        }
    }

    @ParameterizedTest
    @MethodSource("calls")
    void atItsMomentItCountsInAnAnswer(CommandCall call) {
        now = MOMENT;
        var there = answer(embargoed, call, Audience.EVERYONE);
        if (!call.arguments().containsKey("known-on")) {
            assertThat(there).isNotEqualTo(answer(without, call, Audience.EVERYONE));
        }
    }

    @Test
    void itCompletesNothingBeforeItsMoment() {
        for (var typed : List.of("", "lake-call-marsh-z", "zepp", "Marsh announces")) {
            assertThat(completions(embargoed, typed)).isEqualTo(completions(without, typed));
        }
        now = MOMENT;
        assertThat(completions(embargoed, "lake-call-marsh-z")).anyMatch(completion -> completion.contains(ID));
    }

    private List<String> completions(Editions editions, String typed) {
        return editions.borrow(edition -> commands.specs().stream()
            .flatMap(spec -> spec.options().stream()
                .flatMap(option -> commands.complete(spec.name(), option.name(), typed, edition).stream()))
            .map(String::valueOf)
            .toList());
    }

    private String answer(Editions editions, CommandCall call, Audience audience) {
        return editions.borrow(edition -> {
            var reply = commands.answer(call, new Asker(audience, Caller.TERMINAL, now), edition);
            return new TextRenderer(TextOptions.plain(100), next -> next.command() + " " + next.arguments())
                .render(reply)
                .replace(edition.stamp().shortRevision(), "(revision)");
        });
    }

    private Editions editions(String name, boolean whole) throws IOException {
        var folder = parent.resolve(name);
        CorpusCopy.of(Fixtures.corpusFolder(), folder.resolve("corpus"));
        if (whole) {
            var file = folder.resolve("corpus/events/lake-call.yaml");
            var text = Files.readString(file).replace("points:\n", STATEMENT);
            Files.writeString(file, text.replace("      - party: south\n        summary: not mentioned\n", ACCOUNT));
        }
        var editions = new Editions(new CorpusLoader(), folder.resolve("corpus"),
            new LuceneStatementStore(folder.resolve("index"), 3), new Ledger(folder.resolve("ledger")), () -> now);
        assertThat(editions.open()).isInstanceOf(Opening.Built.class);
        assertThat(editions.borrowWhole(Edition::stamp).statements()).isEqualTo(whole ? 11 : 10);
        return editions;
    }

    /** Option names and values in turn. */
    private static CommandCall call(String command, String... arguments) {
        var given = new LinkedHashMap<String, String>();
        for (var i = 0; i < arguments.length; i += 2) {
            given.put(arguments[i], arguments[i + 1]);
        }
        return new CommandCall(command, given, 1);
    }
}
