package readout.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.answer.CommandCall;
import readout.corpus.CorpusLoader;
import readout.edition.Edition;
import readout.edition.Editions;
import readout.edition.Ledger;
import readout.render.JsonRenderer;
import readout.search.Order;
import readout.search.StatementQuery;
import readout.search.StatementStore;
import readout.search.lucene.LuceneStatementStore;
import readout.search.opensearch.Cluster;
import readout.search.opensearch.ClusterStores;

/**
 * Both engines answer the same on the corpus that is delivered, whatever is asked of whichever name; what is not
 * ranked by relevance, into however many parts an index is divided, too.
 */
class ClusterCorpusIT {

    private static final Path CORPUS = Path.of("index", "corpus");
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private static final Asker MEMBER = new Asker(Audience.EVERYONE, Caller.TERMINAL, NOON);

    /**
     * By relevance, which parts of an index judge apart where a name has several spellings: Lucene takes the weight of the
     * most frequent one from those that occur in the part.
     */
    private static final Set<String> RANKED = Set.of("quote", "ask");

    private final Commands commands = MemberCommands.all();

    @Test
    void everythingIsAnsweredAlike(@TempDir Path folder) {
        try (var embedded = editions(new LuceneStatementStore(folder.resolve("index"), 1), folder.resolve("one"));
            var cluster = editions(ClusterStores.on(Cluster.shared(), "corpus", 1), folder.resolve("two"));
            var divided =
                editions(ClusterStores.divided(Cluster.shared(), "divided", 1), folder.resolve("three"))) {
            embedded.open();
            cluster.open();
            divided.open();
            var calls = embedded.borrow(ClusterCorpusIT::calls);
            assertThat(calls).hasSizeGreaterThan(100);
            for (var call : calls) {
                var expected = embedded.<String>borrow(edition -> answer(call, edition));
                assertThat(cluster.<String>borrow(edition -> answer(call, edition))).as("%s", call)
                    .isEqualTo(expected);
                if (!RANKED.contains(call.command())) {
                    assertThat(divided.<String>borrow(edition -> answer(call, edition))).as("%s of several parts", call)
                        .isEqualTo(expected);
                }
            }
        }
    }

    private static Editions editions(StatementStore store, Path ledger) {
        return new Editions(new CorpusLoader(), CORPUS, store, new Ledger(ledger), InstantSource.fixed(NOON));
    }

    private String answer(CommandCall call, Edition edition) {
        return JsonRenderer.render(commands.answer(call, MEMBER, edition));
    }

    private static List<CommandCall> calls(Edition edition) {
        var calls = new ArrayList<CommandCall>();
        calls.add(call(1, "events"));
        calls.add(call(1, "coverage"));
        for (var event : edition.registry().events()) {
            for (var page = 1; page <= 3; page++) {
                calls.add(call(page, "claims", "event", event.slug()));
                calls.add(call(page, "timeline", "event", event.slug()));
            }
            calls.add(call(1, "accounts", "event", event.slug()));
            calls.add(call(1, "coverage", "event", event.slug()));
            calls.add(call(1, "quote", "words", event.title()));
            calls.add(call(1, "ask", "question", "What was said about " + event.title() + "?"));
            calls.add(call(1, "claims", "event", event.slug(), "as-of", "2025-06-01"));
        }
        for (var speaker : edition.registry().speakers()) {
            calls.add(call(1, "quote", "words", speaker.name()));
            calls.add(call(1, "ask", "question", "What did " + speaker.name() + " promise?"));
        }
        for (var topic : edition.registry().topics()) {
            calls.add(call(1, "positions", "topic", topic.slug()));
            calls.add(call(1, "quote", "words", topic.label(), "from", "2025"));
        }
        edition.index().search(new StatementQuery(List.of(), new Order.OldestFirst(), 0,
            60)).hits().forEach(hit -> calls.add(call(1, "check", "text", "“" + hit.statement().text() + "”")));
        return calls;
    }

    /** Option names and values in turn. */
    private static CommandCall call(int page, String command, String... arguments) {
        var given = new LinkedHashMap<String, String>();
        for (var i = 0; i < arguments.length; i += 2) {
            given.put(arguments[i], arguments[i + 1]);
        }
        return new CommandCall(command, given, page);
    }
}
