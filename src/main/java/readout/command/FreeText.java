package readout.command;

import java.util.List;
import readout.answer.Refusal.Kind;
import readout.edition.Edition;

/**
 * An option that takes words as they are.
 *
 * @param longest the most UTF-16 units of them
 * @param keepsLines whether the ends of lines among them say something
 */
record FreeText(String placeholder, int longest, boolean keepsLines) implements OptionType<String> {

    /** A few words on one line. */
    FreeText(String placeholder) {
        this(placeholder, USUAL_LENGTH, false);
    }

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
