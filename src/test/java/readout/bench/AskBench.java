package readout.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Command;
import readout.ask.Inquiry;
import readout.corpus.CorpusLoader;
import readout.edition.Editions;
import readout.edition.FolderOrigin;
import readout.edition.Ledger;
import readout.edition.Opening;
import readout.edition.Vectors;
import readout.embedding.OnnxEmbedder;
import readout.search.VectorCache;
import readout.search.lucene.BareFinding;
import readout.search.lucene.LuceneStatementStore;

/** Questions in plain English, each embedded by the real model, beside what embedding and searching alone take. */
@Command(name = "ask", description = "Questions in plain English: ours beside the bare model and bare Lucene.")
final class AskBench extends Benchmark {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);
    private static final int QUESTIONS = 200;
    private static final int WIDE = 50;
    private static final int MOST = 5;
    private static final int ROUNDS = 2;

    @Override
    Jvm jvm() {
        return Jvm.BOT;
    }

    @Override
    void prepare(Size size, Path folder) throws IOException {
        corpus(size, folder).writeIfAbsent();
        System.err.println("readout: making sure of an index of " + size + " statements with vectors in " + folder);
        editions(folder).close();
    }

    private static SyntheticCorpus corpus(Size size, Path folder) {
        return new SyntheticCorpus(folder.resolve("corpus"), size.statements());
    }

    /** An edition of its own beside the others', with a vector for each statement. */
    private static Editions editions(Path folder) {
        var loader = new CorpusLoader();
        var editions = new Editions(loader, new FolderOrigin(loader, folder.resolve("corpus")),
            new LuceneStatementStore(index(folder), 1), new Ledger(folder.resolve("asked/ledger")),
            new Vectors(new SeededEmbedder(model(folder)), VectorCache.NONE), Instant::now, _ -> {});
        return switch (editions.open()) {
            case Opening.Resumed _,Opening.Built _ -> editions;
            case Opening.Impossible(var problems) -> throw new IllegalStateException("not published: " + problems);
        };
    }

    private static Path index(Path folder) {
        return folder.resolve("asked/index");
    }

    private static OnnxEmbedder model(Path folder) {
        return new OnnxEmbedder(folder.resolve("natives"));
    }

    @Override
    void measure(Size size, Path folder, Report report) throws IOException {
        var model = model(folder);
        var inquiry = new Inquiry(model);
        var questions = PlainQuestions.of(corpus(size, folder), QUESTIONS);
        var ours = new Samples();
        var embedding = new Samples();
        var floor = new Samples();
        try (var editions = editions(folder); var bare = new BareFinding(index(folder))) {
            for (var round = 0; round <= options().rounds(ROUNDS); round++) {
                var counts = round > 0;
                for (var question : questions) {
                    (counts ? ours : new Samples()).time(() -> editions.borrow(
                        edition -> inquiry.ask(question, Set.of(), TODAY, edition)));
                    (counts ? embedding : new Samples()).time(() -> model.queries(List.of(question)));
                    (counts ? floor : new Samples()).time(() -> find(bare, model, question));
                }
            }
        }
        var table = new Table(size + " statements with random unit vectors in place of their texts' own",
            Samples.COLUMNS);
        table.row("question", Role.OURS, "Inquiry", ours.values());
        table.row("question", Role.FLOOR, "the model, bare k-NN and BM25", floor.values());
        table.row("question", Role.PEER, "the model alone", embedding.values());
        report.add(table);
        report.note("The floor embeds the question, asks for " + WIDE + " by vector and " + WIDE
            + " by words, and fetches and decodes the first " + MOST + " of each. Ours asks once more within each part "
            + "that it understood, whose words these are, of which event, when, and judges what it found.");
    }

    private static void find(BareFinding bare, OnnxEmbedder model, String question) {
        try {
            bare.bothWays(question, model.queries(List.of(question)).getFirst(), WIDE, MOST);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
