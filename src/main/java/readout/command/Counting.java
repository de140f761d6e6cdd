package readout.command;

import java.util.List;
import java.util.regex.Pattern;
import readout.answer.Refusal.Kind;
import readout.edition.Edition;

/** An option that takes a number, counted from 1. */
record Counting(String placeholder) implements OptionType<Long> {

    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,17}");

    @Override
    public Resolution<Long> resolve(String typed, Edition edition) {
        return NUMBER.matcher(typed.strip()).matches()
            ? new Resolution.Resolved<>(Long.valueOf(typed.strip()))
            : new Resolution.Unresolved<>(Kind.BAD_VALUE, "“" + typed + "” is no number; they are counted from 1.",
                List.of());
    }

    @Override
    public String canonical(Long value) {
        return Long.toString(value);
    }

    @Override
    public List<Completion> complete(String typed, Edition edition) {
        return List.of();
    }
}
