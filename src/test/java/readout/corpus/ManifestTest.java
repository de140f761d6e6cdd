package readout.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import readout.model.Account;
import readout.model.DateRange;
import readout.model.Event;
import readout.model.PartialDate;
import readout.model.Party;
import readout.model.PointOfDifference;
import readout.model.Role;
import readout.model.Speaker;
import readout.model.Topic;

class ManifestTest {

    @Test
    void readsBackWhatItWrote() {
        var registry = new Registry(
            List.of(new Party("north", "The North", List.of("Northern side", "Север"), "its government")),
            List.of(
                new Speaker.Person(
                    "ann-lee", "Ann Lee", "north", List.of("Lee"), List.of(
                        new Role("Envoy", PartialDate.parse("2025-01").orElseThrow(), null))),
                new Speaker.Organization("joint", "Joint statement", null, List.of(), List.of())),
            List.of(new Topic("truce", "Truce", "A halt.", List.of("ceasefire", "“pause”"))),
            List.of(new Event(
                "call",
                "The call",
                new DateRange(LocalDate.of(2025, 5, 19), LocalDate.of(2025, 5, 20)),
                List.of("Ann Lee"),
                null,
                List.of("May call"))),
            List.of(new PointOfDifference(
                "when", "call", "When?", false, List.of(
                    new Account("north", List.of("s-1", "s-2"), "At once.", false),
                    new Account(null, List.of("s-3"), "Unclear.", true)))));
        var manifest =
            new Manifest(registry, List.of(new CorpusFile("events/call.yaml", 812, 1_700_000_000_123L, "ab12")),
                Map.of("report", "cd34"),
                "model");

        assertThat(Manifest.read(manifest.write())).isEqualTo(manifest);
    }

    @Test
    void readsBackAnEmptyRegistry() {
        var manifest =
            new Manifest(new Registry(List.of(), List.of(), List.of(), List.of(), List.of()), List.of(), Map.of(), "");

        assertThat(Manifest.read(manifest.write())).isEqualTo(manifest);
    }

    @Test
    void refusesWhatItDidNotWrite() {
        assertThatIllegalArgumentException().isThrownBy(() -> Manifest.read("{\"files\":["));
    }
}
