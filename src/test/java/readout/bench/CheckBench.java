package readout.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SplittableRandom;
import picocli.CommandLine.Command;
import readout.check.Checkers;
import readout.edition.Edition;
import readout.search.lucene.BareFinding;

/** Checking quotations beside the one bare search that finds the statements which could hold them. */
@Command(name = "check", description = "Checking quotations: ours beside the bare search for candidates.")
final class CheckBench extends Benchmark {

    private static final int CANDIDATES = 24;
    private static final int ROUNDS = 2;

    private final Checkers checkers = new Checkers();

    @Override
    Jvm jvm() {
        return Jvm.BOT;
    }

    @Override
    void prepare(Size size, Path folder) throws IOException {
        new SyntheticEdition(folder, size).prepare();
    }

    @Override
    void measure(Size size, Path folder, Report report) throws IOException {
        var synthetic = new SyntheticEdition(folder, size);
        try (var editions = synthetic.open(); var bare = new BareFinding(synthetic.index())) {
            editions.borrow(edition -> {
                report.add(compare(size, synthetic.corpus(), edition, bare));
                return edition;
            });
        }
        report
            .note("The floor asks Lucene for the statements that share the rarest pairs of words, the same pairs that "
                + "ours asks for, and fetches and decodes " + CANDIDATES
                + " of them; ours goes on to align and to judge.");
    }

    private Table compare(Size size, SyntheticCorpus corpus, Edition edition, BareFinding bare) {
        var table = new Table(size + " statements; a quotation in quotation marks with a speaker", Samples.COLUMNS);
        for (var kind : Kind.values()) {
            var ours = new Samples();
            var floor = new Samples();
            for (var round = 0; round <= options().rounds(ROUNDS); round++) {
                var random = new SplittableRandom(kind.name().hashCode());
                var quotations = corpus.known().stream().filter(known -> !known.exact().isEmpty()).toList();
                for (var known : quotations) {
                    var words = kind.of(known.exact(), corpus.words(), random);
                    var message = "“" + words + "” — Speaker " + known.speaker();
                    (round == 0 ? new Samples() : ours).time(() -> checkers.of(edition).check(message, ""));
                    (round == 0 ? new Samples() : floor).time(() -> bare.sharingPairs(words, CANDIDATES));
                }
            }
            table.row(kind.title, Role.OURS, "Checker", ours.values());
            table.row(kind.title, Role.FLOOR, "bare Lucene", floor.values());
        }
        return table;
    }

    /** What is quoted. */
    private enum Kind {
        EXACT("exact"),
        ALTERED("one word altered"),
        PART("eight words of it"),
        INVENTED("invented");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        String of(String exact, Zipf vocabulary, SplittableRandom random) {
            var words = exact.split(" ", -1);
            return switch (this) {
                case EXACT -> exact;
                case ALTERED -> {
                    words[9] = "not";
                    yield String.join(" ", words);
                }
                case PART -> String.join(" ", Arrays.copyOfRange(words, 5, 13));
                case INVENTED -> vocabulary.sentence(random, words.length);
            };
        }
    }
}
