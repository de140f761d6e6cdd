package readout.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.alert.NewEdition.edition;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import readout.answer.Block;
import readout.model.SourcedStatement;

class AmendmentsTest {

    private static final String CLOSED = "lake-call-marsh-dam-closed";
    private static final String PACT = "lake-call-brandt-open-to-pact";
    private static final String TALKS = "lake-call-marsh-talks-at-once";

    private final Amendment mill =
        NewEdition.corrected(CLOSED, "Marsh said that the mill was closed.", "It was the mill");
    private final Amendment pact = NewEdition.retracted(PACT, "No source has it.");

    @Test
    void sayWhatItSaidWhatIsRightWhenAndWhy() {
        assertThat(notice(Set.of(CLOSED), mill)).isEqualTo("Put right with edition 8, 24 Nov 2026 09:30 UTC. "
            + "Corrected on 24 November 2026: It was the mill. It said before: Ada Marsh, 8 April 2024: "
            + "Marsh said that the dam was closed. This is right: "
            + "Ada Marsh, 8 April 2024: Marsh said that the mill was closed.");
    }

    @Test
    void sayWhyWhatIsRetractedNoLongerStands() {
        assertThat(notice(Set.of(PACT), pact)).contains("Retracted. This no longer stands: ", "No source has it.");
    }

    @Test
    void tellAMessageOnlyOfItsOwnStatements() {
        assertThat(notice(Set.of(TALKS, CLOSED), mill, pact)).contains("the mill").doesNotContain("Retracted");
        assertThat(notice(Set.of(PACT, CLOSED), mill, pact)).contains("the mill").contains("Retracted");
        assertThat(of(mill, pact).notice(Set.of(TALKS))).isEmpty();
    }

    @Test
    void areTheSameInWhateverOrderTheyCome() {
        assertThat(notice(Set.of(PACT, CLOSED), mill, pact)).isEqualTo(notice(Set.of(PACT, CLOSED), pact, mill));
    }

    @Test
    void nameASpeakerWhoIsGoneByTheSlug() {
        var wrong = NewEdition.by("somebody-else", NewEdition.statement(PACT));
        assertThat(notice(Set.of(PACT), corrected(wrong, NewEdition.statement(PACT))))
            .contains("It said before: somebody-else, April 2024 (between 5 and 9 April 2024): "
                + "Brandt can imagine a pact about the lake. This is right: ");
    }

    private static Amendment corrected(SourcedStatement before, SourcedStatement after) {
        return new Amendment(Amendment.Kind.CORRECTED, before, after);
    }

    private static String notice(Set<String> statements, Amendment... amendments) {
        return of(amendments).notice(statements).map(Block.Notice::text).orElseThrow();
    }

    private static Amendments of(Amendment... amendments) {
        return new Amendments(edition(), edition().stamp(), List.of(amendments));
    }
}
