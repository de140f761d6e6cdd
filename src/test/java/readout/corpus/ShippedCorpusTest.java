package readout.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import readout.model.Omission;
import readout.model.Quotation;
import readout.model.SourcedStatement;

final class ShippedCorpusTest {

    private static LoadOutcome outcome;

    @BeforeAll
    static void load() {
        outcome = new CorpusLoader().load(Path.of("index/corpus"));
    }

    @Test
    void hasNoMistakesAndRaisesNoDoubts() {
        assertThat(outcome).isInstanceOfSatisfying(LoadOutcome.Valid.class,
            valid -> assertThat(valid.warnings()).isEmpty());
    }

    @Test
    void holdsEverythingThatWasGathered() throws FileChangedException {
        var registry = corpus().registry();

        assertThat(statements()).hasSize(203);
        assertThat(registry.events()).hasSize(35);
        assertThat(registry.topics()).hasSize(27);
        assertThat(registry.speakers()).hasSize(39);
        assertThat(registry.parties()).hasSize(6);
        assertThat(registry.points()).hasSize(11);
    }

    @Test
    void holdsSixteenQuotationsAndSevenOmissions() throws FileChangedException {
        assertThat(statements()).filteredOn(s -> s.statement() instanceof Quotation).hasSize(16);
        assertThat(statements()).filteredOn(s -> s.statement() instanceof Omission).hasSize(7);
    }

    @Test
    void holdsFiftyStatementsOnTheCall() throws FileChangedException {
        assertThat(statements()).filteredOn(s -> s.statement().subject().event().equals("putin-call")).hasSize(50);
    }

    @Test
    void marksWhatTheReportTranslatesAndWhatItRunsTogether() throws FileChangedException {
        assertThat(statements()).extracting(SourcedStatement::statement)
            .filteredOn(s -> s instanceof Quotation quotation && "ru".equals(quotation.translatedFrom()))
            .hasSize(2);
        assertThat(statements()).extracting(SourcedStatement::statement)
            .filteredOn(s -> s instanceof Quotation quotation && quotation.asPrinted())
            .extracting(s -> s.id())
            .containsExactly("putin-call-vance-worth-a-try");
    }

    private static Corpus corpus() {
        return ((LoadOutcome.Valid) outcome).corpus();
    }

    private static List<SourcedStatement> statements() throws FileChangedException {
        var statements = new ArrayList<SourcedStatement>();
        for (var file : corpus().files()) {
            corpus().statements(file, statements::add);
        }
        return statements;
    }
}
