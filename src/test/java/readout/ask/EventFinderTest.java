package readout.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import readout.Fixtures;
import readout.corpus.Registry;
import readout.model.Event;

class EventFinderTest {

    private static final EventFinder SHIPPED = new EventFinder(ShippedCorpus.registry());

    @ParameterizedTest
    @CsvSource({
        "What was agreed in the March call?, march-call",
        "What came of the second round in Istanbul?, istanbul-talks-2",
        "Who started the Oval Office row?, oval-office-meeting",
        "What happened at the Alaska meeting?, alaska-summit",
        "What was said in the latest call?, march-2026-call",
        "What did Trump say on the call?, putin-call",
        "What did Putin say in the Pope’s call?, pope-putin-call",
        "What was said at Mar-a-Lago?, mar-a-lago-meeting",
        "What was said at the Moscow meeting?, moscow-meeting"})
    void findsAnEventWithoutItsTitle(String question, String event) {
        assertThat(slugs(SHIPPED, question)).containsExactly(event);
    }

    @Test
    void findsAllEventsThatGoByOneName() {
        assertThat(slugs(SHIPPED, "What happened at the Geneva talks?"))
            .containsExactlyInAnyOrder("geneva-talks", "geneva-talks-2026");
        assertThat(slugs(SHIPPED, "What happened at the Istanbul talks?"))
            .containsExactlyInAnyOrder("istanbul-talks", "istanbul-talks-2", "istanbul-talks-3");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "What does Putin want?", "What did Witkoff say?", "Merz on Russia", "Does Moscow want peace?",
        "What did Peskov say in March?", "What is the position on sanctions?", "", "talks",
        "Who made a phone call to us?"})
    void findsNoEventWhereNoneIsSpokenOf(String question) {
        assertThat(slugs(SHIPPED, question)).isEmpty();
    }

    @Test
    void findsEventsByTitlesAndAliases() {
        var lake = new EventFinder(Fixtures.registry());

        assertThat(slugs(lake, "Who was calm in the lake talk?")).containsExactly("lake-call");
        assertThat(slugs(lake, "What of the Meeting at the Dam then?")).containsExactly("dam-meeting");
        assertThat(slugs(lake, "Who spoke of a dam-meeting?")).containsExactly("dam-meeting");
    }

    @Test
    void tellsWhichWordsSpeakOfTheEvent() {
        var lake = new EventFinder(Fixtures.registry());

        assertThat(lake.find(Word.of("Who was calm in the lake talk?")).words()).containsExactlyInAnyOrder(4, 5, 6);
    }

    @Test
    void findsNothingInARegistryWithoutEvents() {
        var empty = new EventFinder(new Registry(List.of(), List.of(), List.of(), List.of(), List.of()));

        assertThat(slugs(empty, "What was said on the call?")).isEmpty();
    }

    private static List<String> slugs(EventFinder finder, String question) {
        return finder.find(Word.of(question)).events().stream().map(Event::slug).toList();
    }
}
