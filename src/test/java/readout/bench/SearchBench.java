package readout.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import readout.search.StatementIndex;
import readout.search.lucene.BareSearch;

/** The commands' own queries beside bare Lucene's. */
@Command(name = "search", description = "The commands' queries: our index beside bare Lucene, SQLite and OpenSearch.")
final class SearchBench extends Benchmark {

    private static final int QUESTIONS = 1_000;
    private static final int ROUNDS = 3;

    @Override
    Jvm jvm() {
        return Jvm.BOT.with("-Xmx64m");
    }

    @Override
    void prepare(Size size, Path folder) throws IOException {
        new SyntheticEdition(folder, size).prepare();
    }

    @Override
    void measure(Size size, Path folder, Report report) throws IOException {
        var edition = new SyntheticEdition(folder, size);
        try (var editions = edition.open(); var bare = new BareSearch(edition.index())) {
            editions.borrow(lent -> {
                compare(size, edition.corpus(), lent.index(), bare, report);
                return lent;
            });
        }
    }

    private void compare(Size size, SyntheticCorpus corpus, StatementIndex index, BareSearch bare, Report report) {
        var table = new Table(size + " statements, " + QUESTIONS + " questions of each kind", Samples.COLUMNS);
        for (var question : Question.values()) {
            var ours = new Contender(Role.OURS, "StatementIndex", new OurSearching(index));
            var floor = new Contender(Role.FLOOR, "bare Lucene", new BareSearching(bare));
            new Race(List.of(ours, floor)).run(question.draw(corpus, QUESTIONS), options().rounds(ROUNDS));
            ours.row(table, question.title());
            floor.row(table, question.title());
        }
        report.add(table);
    }
}
