package readout.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.CorpusEdition;
import readout.Fixtures;
import readout.Golden;
import readout.corpus.Corpus;
import readout.corpus.CorpusLoader;
import readout.corpus.FileChangedException;
import readout.corpus.LoadOutcome;
import readout.corpus.Registry;
import readout.model.Fidelity;
import readout.model.SourcedStatement;
import readout.model.Statement;

/** Whatever is made of held words is told for what it is. */
class MutationsTest {

    private static final long SEED = 20250519;
    private static final Path FILES = Path.of("src/eval/check");

    private static Corpus shipped;

    @BeforeAll
    static void load() {
        shipped = switch (new CorpusLoader().load(Path.of("index/corpus"))) {
            case LoadOutcome.Valid valid -> valid.corpus();
            case LoadOutcome.Invalid invalid -> throw new AssertionError(invalid.problems());
            case LoadOutcome.Unreadable unreadable -> throw new AssertionError(unreadable.reason());
        };
    }

    @Test
    void theShippedCorpusIsToldApartFromWhatIsMadeOfIt(@TempDir Path folder) throws FileChangedException {
        assertTold(folder, shipped.registry(), shippedStatements());
    }

    @Test
    void theFixtureCorpusIsToldApartFromWhatIsMadeOfIt(@TempDir Path folder) {
        assertTold(folder, Fixtures.registry(), Fixtures.statements());
    }

    @Test
    void inventedSpeechIsToldApartFromWhatIsMadeOfIt(@TempDir Path folder) {
        assertTold(folder, Fixtures.registry(), InventedSpeech.statements());
    }

    /** The files are written anew with {@code -Dreadout.golden=update}. */
    @ParameterizedTest
    @CsvSource({"made-tune.jsonl, 0", "made-report.jsonl, 1"})
    void theFilesOfCasesAreWhatIsMadeOfTheShippedCorpus(String file, int half) throws FileChangedException {
        Golden.assertMatches(FILES.resolve(file), lines(mutants(shipped.registry(), shippedStatements()), half));
    }

    private static void assertTold(Path folder, Registry registry, List<SourcedStatement> statements) {
        var mutants = mutants(registry, statements);
        try (var corpus = new CorpusEdition(folder, registry, statements)) {
            var checker = new Checkers().of(corpus.edition());
            var wrong = new ArrayList<String>();
            var unforgivable = new ArrayList<String>();
            for (var mutant : mutants) {
                var found = found(checker, mutant);
                if (found != mutant.expected()) {
                    wrong.add(mutant.kind() + " as " + found + ": " + mutant.text());
                }
                if (found == Fidelity.VERBATIM && mutant.expected() == Fidelity.ALTERED) {
                    unforgivable.add("a flip called verbatim: " + mutant.text());
                }
                if (found == Fidelity.MISATTRIBUTED && mutant.expected() != Fidelity.MISATTRIBUTED) {
                    unforgivable.add("falsely misattributed: " + mutant.text());
                }
            }
            assertThat(unforgivable).isEmpty();
            assertThat(wrong).as(String.join("\n", wrong)).hasSizeLessThanOrEqualTo(mutants.size() / 25);
        }
    }

    private static Fidelity found(Checker checker, Mutant mutant) {
        return checker.check(mutant.text(), mutant.speaker()).findings().stream().map(Finding::fidelity).sorted()
            .findFirst().orElse(Fidelity.NOT_FOUND);
    }

    private static List<Mutant> mutants(Registry registry, List<SourcedStatement> statements) {
        List<Statement> bare = statements.stream().map(SourcedStatement::statement).toList();
        return Mutations.of(registry, bare, SEED);
    }

    private static List<SourcedStatement> shippedStatements() throws FileChangedException {
        var statements = new ArrayList<SourcedStatement>();
        for (var file : shipped.files()) {
            shipped.statements(file, statements::add);
        }
        return statements;
    }

    private static String lines(List<Mutant> mutants, int half) {
        return IntStream.range(0, mutants.size()).filter(i -> i % 2 == half).mapToObj(mutants::get)
            .map(MutationsTest::line).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(Mutant mutant) {
        var line = JsonNodeFactory.instance.objectNode();
        line.put("id", mutant.id());
        line.put("text", mutant.text());
        line.put("claimed_speaker", mutant.speaker());
        line.put("expected", mutant.kind());
        line.put("statement_id", mutant.statement());
        return line.toString().replace(":\"\"", ":null");
    }
}
