package readout.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.answer.CommandCall;

class ButtonIdsTest {

    private static final CommandCall NONE = new CommandCall("", Map.of(), 1);

    @Test
    void writesAPressAsTextThatPeopleCanRead() {
        var call = new CommandCall("claims", Map.of("event", "lake-call"), 2);

        assertThat(ButtonIds.write(new Press(Action.TURN, new Bookmark(40, call, 3)), 1, NONE))
            .contains("t1.14.2.3.claims?event=lake-call");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lake-call", "a & b = c % d ? e . f", "*", "**", "%2A%26%25", "“озеро” 😀", "="})
    void readsWhatItWrote(String value) {
        var arguments = new LinkedHashMap<String, String>();
        arguments.put("words", value);
        arguments.put("from", "2024-04");
        var press = new Press(Action.ASK, new Bookmark(Long.MAX_VALUE, new CommandCall("quote", arguments, 7), 2));

        var id = ButtonIds.write(press, 35, NONE).orElseThrow();
        assertThat(ButtonIds.read(id, NONE)).contains(press);
    }

    @Test
    void readsACallWithoutArguments() {
        var press = new Press(Action.SHARE, new Bookmark(1, new CommandCall("coverage", Map.of(), 1), Bookmark.LAST));

        assertThat(ButtonIds.read(ButtonIds.write(press, 0, NONE).orElseThrow(), NONE)).contains(press);
    }

    @Test
    void leavesToTheMessageWhatDoesNotFit() {
        var call = new CommandCall("quote", Map.of("words", "lake ".repeat(40).strip()), 2);
        var press = new Press(Action.TURN, new Bookmark(3, call, 1));

        assertThat(ButtonIds.isSelfContained(press)).isFalse();
        assertThat(ButtonIds.write(press, 0, call)).contains("t0.3.2.1.quote?words=*");
        assertThat(ButtonIds.read("t0.3.2.1.quote?words=*", call)).contains(press);
    }

    @Test
    void writesNothingForWhatFitsNowhere() {
        var call = new CommandCall("source", Map.of("statement", "x".repeat(90)), 1);

        assertThat(ButtonIds.write(new Press(Action.ASK, Bookmark.fresh(call)), 0, NONE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "menu", "x0.1.1.1.claims?", "t0.!.1.1.claims?", "t0.1.1", ".1.1.1.claims?", "q:next:0"})
    void readsNothingFromTheIdsOfOthers(String id) {
        assertThat(ButtonIds.read(id, NONE)).isEmpty();
    }
}
