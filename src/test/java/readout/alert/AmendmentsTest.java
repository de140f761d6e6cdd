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
    void addOnceToEachMessageThatHoldsAnyOfTheStatements() {
        var addenda = new Amendments(edition(), List.of(mill, pact)).to(List.of(
            new Posted(30, 7, Set.of(PACT, CLOSED)),
            new Posted(20, 6, Set.of(TALKS, CLOSED)),
            new Posted(10, 7, Set.of(TALKS))));

        assertThat(addenda).extracting(Addendum::message).containsExactly(20L, 30L);
        assertThat(addenda.getFirst().blocks()).hasSize(3);
        assertThat(addenda.getLast().blocks()).hasSize(5);
    }

    @Test
    void sayWhatItSaidWhatIsRightWhenAndWhy() {
        var blocks = only(mill).blocks();

        assertThat(blocks.getFirst())
            .isEqualTo(new Block.Heading("Put right with edition 8, 24 Nov 2026 09:30 UTC"));
        assertThat(blocks.get(1)).isEqualTo(new Block.Notice(Block.Tone.WARNING,
            "Corrected on 24 November 2026: It was the mill. It said before: Ada Marsh, 8 April 2024: "
                + "Marsh said that the dam was closed. This is right:"));
        assertThat(blocks.get(2)).isInstanceOfSatisfying(Block.Quoted.class, quoted -> {
            assertThat(quoted.statement().words().text()).isEqualTo("Marsh said that the mill was closed.");
            assertThat(quoted.statement().remarks()).isEmpty();
        });
    }

    @Test
    void showWhatIsRetractedWithItsRetraction() {
        assertThat(only(pact, PACT).blocks().get(2)).isInstanceOfSatisfying(Block.Quoted.class,
            quoted -> assertThat(quoted.statement().retraction())
                .isEqualTo(pact.after().statement().curation().retraction()));
    }

    @Test
    void changeNothingWhenAppliedTwice() {
        var addendum = only(mill);
        var message = List.<Block>of(new Block.Prose("An answer."));
        var once = addendum.appendedTo(message);

        assertThat(once).hasSize(4).startsWith(message.getFirst());
        assertThat(only(mill).appendedTo(once)).isEqualTo(once);
    }

    @Test
    void areTheSameInWhateverOrderTheyCome() {
        var messages = List.of(new Posted(20, 6, Set.of(PACT, CLOSED)));
        assertThat(new Amendments(edition(), List.of(mill, pact)).to(messages))
            .isEqualTo(new Amendments(edition(), List.of(pact, mill)).to(messages));
    }

    @Test
    void leaveMessagesAloneThatRestOnTheEditionThatIsRight() {
        assertThat(new Amendments(edition(), List.of(mill)).to(List.of(new Posted(20, 8, Set.of(CLOSED))))).isEmpty();
    }

    @Test
    void nameASpeakerWhoIsGoneByTheSlug() {
        var wrong = NewEdition.by("somebody-else", NewEdition.statement(PACT));
        assertThat(text(only(corrected(wrong, NewEdition.statement(PACT)), PACT)))
            .isEqualTo("Corrected. It said before: somebody-else, April 2024 (between 5 and 9 April 2024): "
                + "Brandt can imagine a pact about the lake. This is right:");
    }

    private static Amendment corrected(SourcedStatement before, SourcedStatement after) {
        return new Amendment(Amendment.Kind.CORRECTED, before, after);
    }

    private static String text(Addendum addendum) {
        return ((Block.Notice) addendum.blocks().get(1)).text();
    }

    private static Addendum only(Amendment amendment) {
        return only(amendment, CLOSED);
    }

    private static Addendum only(Amendment amendment, String id) {
        return new Amendments(edition(), List.of(amendment)).to(List.of(new Posted(20, 6, Set.of(id)))).getFirst();
    }
}
