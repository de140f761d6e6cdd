package readout.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import readout.corpus.Corpus;
import readout.corpus.CorpusFile;
import readout.corpus.CorpusLoader;
import readout.corpus.FileChangedException;
import readout.corpus.LoadOutcome;
import readout.model.SourcedStatement;
import readout.search.StatementIndex;
import readout.search.lucene.BareSearch;

/** The commands' own queries beside bare Lucene's. */
@Command(name = "search", description = "The commands' queries: our index beside bare Lucene and SQLite.")
final class SearchBench extends Benchmark {

    private static final int QUESTIONS = 500;
    private static final int ROUNDS = 3;

    @Option(names = "--only", paramLabel = "QUESTION", description = "only this kind; several times for several: "
        + "${COMPLETION-CANDIDATES}") private List<Question> only = new ArrayList<>();

    @Override
    Jvm jvm() {
        return Jvm.BOT.with("-Xmx64m");
    }

    @Override
    void prepare(Size size, Path folder) throws IOException {
        var edition = new SyntheticEdition(folder, size);
        edition.prepare();
        try {
            SqliteSearching.open(database(folder), reader -> everything(edition, reader)).close();
        } catch (SQLException e) {
            throw new IllegalStateException("filling SQLite", e);
        }
    }

    private static Path database(Path folder) {
        return folder.resolve("statements.db");
    }

    private static void everything(SyntheticEdition edition, Consumer<SourcedStatement> reader) {
        switch (new CorpusLoader().load(edition.corpus().folder())) {
            case LoadOutcome.Valid(var corpus, var _) -> corpus.files().forEach(file -> read(corpus, file, reader));
            case LoadOutcome other -> throw new IllegalStateException("not valid: " + other);
        }
    }

    private static void read(Corpus corpus, CorpusFile file, Consumer<SourcedStatement> reader) {
        try {
            corpus.statements(file, reader);
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
                + " as ours does. It counts to 1,000 as Lucene does by itself. SQLite counts"
                + " no totals. All are asked the same questions, in an order drawn anew for each; a first round is not counted.");
        try (var editions = edition.open();
            var bare = new BareSearch(edition.index());
            var sqlite = SqliteSearching.open(database(folder), _ -> {})) {
            editions.borrow(lent -> {
                compare(size, edition.corpus(), lent.index(), bare, sqlite, report);
                return lent;
            });
        } catch (SQLException e) {
            throw new IllegalStateException("searching SQLite", e);
        }
    }

    private void compare(Size size, SyntheticCorpus corpus, StatementIndex index, BareSearch bare,
        SqliteSearching sqlite,
        Report report) {
        var table = new Table(size + " statements, " + QUESTIONS + " questions of each kind", Contender.COLUMNS);
        for (var question : only.isEmpty() ? List.of(Question.values()) : only) {
            var ours = new Contender(Role.OURS, "StatementIndex", new OurSearching(index));
            var floor = new Contender(Role.FLOOR, "bare Lucene", new BareSearching(bare, false));
            var marked = new Contender(Role.FLOOR, "the same, marked", new BareSearching(bare, true));
            var peer = new Contender(Role.PEER, "SQLite FTS5", sqlite);
            var contenders = question.asksWords() ? List.of(ours, floor, marked, peer) : List.of(ours, floor, peer);
            new Race(contenders).run(question.draw(corpus, QUESTIONS), options().rounds(ROUNDS));
            contenders.forEach(contender -> contender.row(table, question.title()));
        }
        report.add(table);
    }
}
