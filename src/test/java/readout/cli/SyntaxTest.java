package readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.command.CommandSpec;
import readout.command.MemberCommands;

class SyntaxTest {

    private static final CommandSpec CLAIMS = MemberCommands.all().spec("claims").orElseThrow();

    @ParameterizedTest
    @ValueSource(strings = {
        "", "lake-call", "Call about the lake", "--event lake-call", "--event=lake-call --by south", "lake-call --by=",
        "--by north lake-call --topic water", "lake-call --page 2 --format json --width=0 --colour never",
        "lake-call --event x", "lake-call --page x", "lake --event=a=b"})
    void readsPlainWordsJustAsPicocliDoes(String typed) {
        var words = typed.isEmpty() ? List.<String>of() : List.of(typed.split(" "));
        var syntax = Syntax.ofCommandLine(CLAIMS);
        assertThat(read(syntax::parse, words)).isEqualTo(read(syntax::parseAll, words));
    }

    @Test
    void takesWhatFollowsTwoDashesForWords() {
        assertThat(Syntax.ofLine(CLAIMS).parse(List.of("--", "--page")))
            .isInstanceOfSatisfying(Parsed.Call.class,
                parsed -> assertThat(parsed.call().arguments()).containsEntry("event", "--page"));
    }

    private static Object read(java.util.function.Function<List<String>, Parsed> reader, List<String> words) {
        try {
            return reader.apply(words);
        } catch (MistypedException e) {
            return new Parsed.Mistake(e.reason() + ".");
        }
    }
}
