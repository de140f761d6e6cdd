package readout.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PointRulesTest {

    private static final String POINT = """
        slug: talk
        title: A talk
        date: 2024-06-01
        points:
          - id: what-next
            question: What next?
            accounts:
              - party: south
                summary: not mentioned
                omission: true
                statements: [lake-call-brandt-silent-on-start]
        """;

    @TempDir private Path folder;

    @Test
    void letsAnOmissionRestOnAnOmission() {
        assertThat(told(POINT)).isEmpty();
    }

    @Test
    void refusesAnOmissionThatRestsOnAnythingElse() {
        assertThat(told(POINT.replace("brandt-silent-on-start", "brandt-no-hurry"))).containsExactly(
            "events/talk.yaml:11:22: `lake-call-brandt-no-hurry` is no omission, and so cannot show that nothing was said "
                + "→ leave `omission` out, or name a statement whose form is omission");
    }

    @Test
    void refusesAnAccountOfAStatementThatIsNotThere() {
        assertThat(told(POINT.replace("silent-on-start", "silent-on-star"))).containsExactly(
            "events/talk.yaml:11:22: there is no statement `lake-call-brandt-silent-on-star` → did you mean "
                + "`lake-call-brandt-silent-on-start`, `lake-call-brandt-no-hurry` or `lake-call-brandt-open-to-pact`?");
    }

    @Test
    void warnsOfAStatementOfAnotherParty() {
        assertThat(told(POINT.replace("party: south", "party: north"))).containsExactly(
            "events/talk.yaml:11:22: `lake-call-brandt-silent-on-start` was said for another party than this account’s "
                + "→ look up the party");
    }

    @Test
    void doesNotGuessThePartyOfASpeakerWhoIsNotThere() {
        var statement = CorpusDraft.EVENT.substring(CorpusDraft.EVENT.indexOf("statements:"));
        var event = POINT.replace("points:\n", statement.replace("ada-marsh", "ada-march") + "points:\n")
            .replace("lake-call-brandt-silent-on-start", "talk-marsh").replace("omission: true", "omission: false");

        assertThat(told(event)).containsExactly(
            "events/talk.yaml:6:14: there is no speaker `ada-march` → did you mean `ada-marsh`?");
    }

    @Test
    void warnsOfAQuestionThatTakesSides() {
        assertThat(told(POINT.replace("What next?", "What next for the regime?"))).containsExactly(
            "events/talk.yaml:6:15: “regime” takes sides → write “said” or “government”");
    }

    private List<String> told(String event) {
        return new CorpusDraft(folder).write("events/talk.yaml", event).problems();
    }
}
