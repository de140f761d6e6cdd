package readout.command;

import java.util.List;
import java.util.stream.Collectors;
import readout.answer.Refusal.Kind;
import readout.edition.Edition;
import readout.model.Folding;

/** An option that takes one of a few values, each also by its label. */
record OneOf(String placeholder, List<Completion> values) implements OptionType<String> {

    OneOf {
        values = List.copyOf(values);
    }

    @Override
    public Resolution<String> resolve(String typed, Edition edition) {
        var wanted = Folding.fold(typed.strip());
        return values.stream()
            .filter(each -> Folding.fold(each.value()).equals(wanted) || Folding.fold(each.label()).equals(wanted))
            .findFirst()
            .<Resolution<String>>map(found -> new Resolution.Resolved<>(found.value()))
            .orElseGet(() -> new Resolution.Unresolved<>(Kind.BAD_VALUE, none(typed), values));
    }

    private String none(String typed) {
        return "“" + typed + "” cannot be had. There is: " + values.stream()
            .map(each -> each.value() + " (" + each.label() + ")").collect(Collectors.joining(", ")) + ".";
    }

    @Override
    public String canonical(String value) {
        return value;
    }

    @Override
    public List<Completion> complete(String typed, Edition edition) {
        var wanted = Folding.fold(typed.strip());
        return values.stream()
            .filter(each -> each.value().startsWith(wanted) || Folding.fold(each.label()).startsWith(wanted))
            .toList();
    }
}
