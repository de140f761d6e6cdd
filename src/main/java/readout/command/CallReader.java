package readout.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.answer.CommandCall;
import readout.answer.FollowUp;
import readout.answer.Refusal;
import readout.answer.Refusal.Kind;
import readout.corpus.NearMisses;
import readout.edition.Edition;

/** Reads a call's arguments by a command's options, or says what is wrong with the first that cannot be read. */
final class CallReader {

    private static final int SUGGESTIONS = 5;
    private static final int LABEL_LENGTH = 80;

    private final CommandSpec spec;
    private final Edition edition;

    CallReader(CommandSpec spec, Edition edition) {
        this.spec = spec;
        this.edition = edition;
    }

    /** What came of it. */
    sealed interface Outcome {}

    record Read(Request request) implements Outcome {}

    record Refused(Refusal refusal) implements Outcome {}

    Outcome read(CommandCall call, Asker asker) {
        var unknown = call.arguments().keySet().stream().filter(name -> spec.option(name).isEmpty()).findFirst();
        if (unknown.isPresent()) {
            return new Refused(unknownOption(call, unknown.get()));
        }
        if (call.page() < 1) {
            return new Refused(refusal(Kind.NO_SUCH_PAGE, "Pages are counted from 1.", List.of()));
        }
        var values = new LinkedHashMap<Option<?>, Object>();
        for (var option : spec.options()) {
            var refusal = read(option, call, values);
            if (refusal.isPresent()) {
                return new Refused(refusal.get());
            }
        }
        var arguments = new Arguments(values);
        return new Read(
            new Request(new CommandCall(spec.name(), arguments.canonical(), call.page()), arguments, asker));
    }

    private <T> Optional<Refusal> read(Option<T> option, CommandCall call, Map<Option<?>, Object> values) {
        var typed = call.arguments().get(option.name());
        if (typed == null) {
            return option.required() ? Optional.of(missing(option, call)) : Optional.empty();
        }
        return switch (option.type().resolve(typed, edition)) {
            case Resolution.Resolved<T>(var value) -> {
                values.put(option, value);
                yield Optional.empty();
            }
            case Resolution.Unresolved<T>(var kind, var message, var nearMisses) -> Optional.of(
                refusal(kind, message, suggested(option, nearMisses, call)));
        };
    }

    private Refusal missing(Option<?> option, CommandCall call) {
        return refusal(
            Kind.MISSING_OPTION,
            "/" + spec.name() + " needs “" + option.name() + "”. " + option.description() + ".",
            suggested(option, option.type().complete("", edition), call));
    }

    private Refusal unknownOption(CommandCall call, String name) {
        var near = new NearMisses<>(spec.options(), option -> List.of(option.name())).to(name, SUGGESTIONS).stream()
            .map(option -> new FollowUp(option.name(), renamed(call, name, option.name())))
            .toList();
        return refusal(Kind.UNKNOWN_OPTION, "/" + spec.name() + " takes no option “" + name + "”.", near);
    }

    private Refusal refusal(Kind kind, String message, List<FollowUp> suggestions) {
        return new Refusal(kind, message, suggestions, edition.stamp());
    }

    private static List<FollowUp> suggested(Option<?> option, List<Completion> completions, CommandCall call) {
        return completions.stream()
            .limit(SUGGESTIONS)
            .map(offer -> new FollowUp(Labels.cut(offer.label(), LABEL_LENGTH),
                with(call, option.name(), offer.value())))
            .toList();
    }

    private static CommandCall with(CommandCall call, String option, String value) {
        var arguments = new LinkedHashMap<>(call.arguments());
        arguments.put(option, value);
        return new CommandCall(call.command(), arguments, 1);
    }

    private static CommandCall renamed(CommandCall call, String from, String to) {
        var arguments = new LinkedHashMap<String, String>();
        call.arguments().forEach((name, value) -> arguments.put(name.equals(from) ? to : name, value));
        return new CommandCall(call.command(), arguments, 1);
    }
}
