package readout.command;

import java.util.List;
import readout.answer.Refusal.Kind;
import readout.edition.Edition;

/** An option that takes anybody's name as it is written; those that the corpus knows are offered. */
record AnyName() implements OptionType<String> {

    private static final int LONGEST = 100;
    private static final Voices VOICES = new Voices();

    @Override
    public String placeholder() {
        return "NAME";
    }

    @Override
    public Resolution<String> resolve(String typed, Edition edition) {
        return typed.length() > LONGEST
            ? new Resolution.Unresolved<>(Kind.BAD_VALUE, "That is too long for a name.", List.of())
            : new Resolution.Resolved<>(typed.strip());
    }

    @Override
    public String canonical(String value) {
        return value;
    }

    @Override
    public List<Completion> complete(String typed, Edition edition) {
        return VOICES.complete(typed, edition);
    }
}
