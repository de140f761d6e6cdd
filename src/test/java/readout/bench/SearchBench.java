package readout.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import readout.corpus.Corpus;
import readout.corpus.CorpusFile;
import readout.corpus.CorpusLoader;
import readout.corpus.FileChangedException;
import readout.corpus.LoadOutcome;
import readout.model.SourcedStatement;
import readout.search.IndexEntry;
import readout.search.StatementIndex;
import readout.search.lucene.BareIndex;
import readout.search.lucene.BareSearch;

/** The commands' own queries beside bare Lucene's. */
@Command(name = "search",
    description = "The commands' queries: our index beside bare Lucene, SQLite and, if asked for, OpenSearch.")
final class SearchBench extends Benchmark {

    private static final int QUESTIONS = 500;
    private static final int ROUNDS = 3;

    @Option(names = "--only", paramLabel = "QUESTION", description = "only this kind; several times for several: "
        + "${COMPLETION-CANDIDATES}") private List<Question> only = new ArrayList<>();

    @Option(names = "--opensearch", description = {"also OpenSearch: a cluster of one node on this machine with 1 GB;",
        "filling it takes its time"}) private boolean inCluster;

    @Override
    Jvm jvm() {
        return Jvm.BOT.with("-Xmx64m");
    }

    @Override
    void prepare(Size size, Path folder) throws IOException {
        var edition = new SyntheticEdition(folder, size);
        edition.prepare();
        fillStored(edition);
        try {
            SqliteSearching.open(database(folder),
                reader -> everything(edition, (_, statements) -> statements.forEach(reader))).close();
        } catch (SQLException e) {
            throw new IllegalStateException("filling SQLite", e);
        }
        if (inCluster) {
            ClusterEdition.prepare(edition);
        }
    }

    private static Path database(Path folder) {
        return folder.resolve("statements.db");
    }

    /** The same statements as whole stored fields. */
    private static void fillStored(SyntheticEdition edition) throws IOException {
        if (BareIndex.isIn(stored(edition.folder()))) {
            return;
        }
        System.err.println("readout: indexing " + edition.size() + " statements as stored fields");
        try (var index = BareIndex.ofStoredFields(stored(edition.folder()))) {
            everything(edition, (file, statements) -> index.add(
                statements.stream().map(sourced -> new IndexEntry(sourced, file.path(), "")).toList()));
            index.commit();
        }
    }

    private static Path stored(Path folder) {
        return folder.resolve("stored");
    }

    private static void everything(SyntheticEdition edition, BiConsumer<CorpusFile, List<SourcedStatement>> reader) {
        switch (new CorpusLoader().load(edition.corpus().folder())) {
            case LoadOutcome.Valid(var corpus, var _) ->
                corpus.files().forEach(file -> reader.accept(file, read(corpus, file)));
            case LoadOutcome other -> throw new IllegalStateException("not valid: " + other);
        }
    }

    private static List<SourcedStatement> read(Corpus corpus, CorpusFile file) {
        try {
            var statements = new ArrayList<SourcedStatement>();
            corpus.statements(file, statements::add);
            return statements;
        } catch (FileChangedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    void measure(Size size, Path folder, Report report) throws IOException {
        var edition = new SyntheticEdition(folder, size);
        report.note(
            "All fetch and decode what they find. The floor searches the same index with hand-written queries, leaves"
                + " ties in the order of documents and marks nothing; where words are asked for, a second row marks the hits"
                + " as ours does. It counts to 1,000 as Lucene does by itself. The same with stored fields searches an index"
                + " that differs in that alone: whole statements lie in Lucene's stored fields, not in a column. SQLite counts"
                + " no totals. All are asked the same questions, in an order drawn anew for each; a first round is not counted.");
        try (var editions = edition.open();
            var bare = new BareSearch(edition.index());
            var stored = BareSearch.ofStoredFields(stored(folder));
            var sqlite = SqliteSearching.open(database(folder), _ -> {})) {
            editions.borrow(lent -> {
                var engines = new Engines(lent.index(), bare, stored, sqlite);
                if (inCluster) {
                    compareInCluster(edition, engines, report);
                } else {
                    compare(edition, engines, null, report);
                }
                return lent;
            });
        } catch (SQLException e) {
            throw new IllegalStateException("searching SQLite", e);
        }
    }

    /** Those that are always compared. */
    private record Engines(StatementIndex ours, BareSearch bare, BareSearch stored, SqliteSearching sqlite) {}

    private void compareInCluster(SyntheticEdition edition, Engines engines, Report report) {
        try (var cluster = ClusterEdition.start(edition); var editions = cluster.open()) {
            report.note(
                "OpenSearch is one node with a heap of 1 GB and both compilers, asked as our cluster engine asks it,"
                    + " over HTTP on this machine; its processor time is not counted.");
            report.add(cluster.filling().table(edition.size()));
            editions.borrow(lent -> {
                compare(edition, engines, lent.index(), report);
                return lent;
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void compare(SyntheticEdition edition, Engines engines, @Nullable StatementIndex clustered,
        Report report) {
        var table = new Table(
            edition.size() + " statements, " + QUESTIONS + " questions of each kind", Contender.COLUMNS);
        for (var question : only.isEmpty() ? List.of(Question.values()) : only) {
            var contenders = contenders(question, engines, clustered);
            new Race(contenders).run(question.draw(edition.corpus(), QUESTIONS), options().rounds(ROUNDS));
            contenders.forEach(contender -> contender.row(table, question.title()));
        }
        report.add(table);
    }

    private static List<Contender> contenders(Question question, Engines engines, @Nullable StatementIndex clustered) {
        var contenders = new ArrayList<Contender>();
        contenders.add(new Contender(Role.OURS, "StatementIndex", new OurSearching(engines.ours())));
        contenders.add(new Contender(Role.FLOOR, "bare Lucene", new BareSearching(engines.bare(), false)));
        if (question.asksWords()) {
            contenders.add(new Contender(Role.FLOOR, "the same, marked", new BareSearching(engines.bare(), true)));
        }
        contenders
            .add(new Contender(Role.PEER, "Lucene with stored fields", new BareSearching(engines.stored(), false)));
        contenders.add(new Contender(Role.PEER, "SQLite FTS5", engines.sqlite()));
        if (clustered != null) {
            contenders.add(new Contender(Role.PEER, "OpenSearch, one node", new OurSearching(clustered)));
        }
        return contenders;
    }
}
