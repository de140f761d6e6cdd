package readout.command;

import java.util.List;
import readout.answer.Refusal.Kind;
import readout.edition.Edition;

/** An option that takes words as they are. */
record FreeText(String placeholder) implements OptionType<String> {

    @Override
    public Resolution<String> resolve(String typed, Edition edition) {
        return typed.isBlank()
            ? new Resolution.Unresolved<>(Kind.BAD_VALUE, "There is nothing to look for.", List.of())
            : new Resolution.Resolved<>(typed.strip());
    }

    @Override
    public String canonical(String value) {
        return value;
    }

    @Override
    public List<Completion> complete(String typed, Edition edition) {
        return List.of();
    }
}
