package readout.command;

import java.util.List;
import java.util.Locale;
import readout.answer.Refusal.Kind;
import readout.edition.Edition;

/** An option that takes one word and no other. */
record OneWord(String word) implements OptionType<String> {

    @Override
    public String placeholder() {
        return word;
    }

    @Override
    public Resolution<String> resolve(String typed, Edition edition) {
        return typed.strip().toLowerCase(Locale.ROOT).equals(word)
            ? new Resolution.Resolved<>(word)
            : new Resolution.Unresolved<>(
                Kind.BAD_VALUE, "Only “" + word + "” can stand there.", complete("", edition));
    }

    @Override
    public String canonical(String value) {
        return value;
    }

    @Override
    public List<Completion> complete(String typed, Edition edition) {
        return word.startsWith(typed.strip().toLowerCase(Locale.ROOT))
            ? List.of(new Completion(word, word))
            : List.of();
    }
}
