package readout.command;

import java.util.List;
import readout.answer.Refusal.Kind;
import readout.edition.Edition;
import readout.model.Folding;

/** An option that takes one of a few words. */
record Choices(String placeholder, List<Completion> choices) implements OptionType<String> {

    Choices {
        choices = List.copyOf(choices);
    }

    @Override
    public Resolution<String> resolve(String typed, Edition edition) {
        var wanted = Folding.fold(typed.strip());
        return choices.stream().map(Completion::value)
            .filter(wanted::equals)
            .findFirst()
            .<Resolution<String>>map(Resolution.Resolved::new)
            .orElseGet(() -> new Resolution.Unresolved<>(
                Kind.BAD_VALUE, "“" + typed + "” is none of the words that can stand here.", choices));
    }

    @Override
    public String canonical(String value) {
        return value;
    }

    @Override
    public List<Completion> complete(String typed, Edition edition) {
        var wanted = Folding.fold(typed.strip());
        return choices.stream().filter(choice -> choice.value().startsWith(wanted)).toList();
    }
}
