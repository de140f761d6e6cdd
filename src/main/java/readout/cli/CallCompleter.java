package readout.cli;

import java.util.List;
import java.util.stream.Stream;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;
import readout.command.CommandSpec;
import readout.command.Option;

/** Completes commands, options and values, with labels that say what a value stands for. */
final class CallCompleter implements Completer {

    private final Session session;

    CallCompleter(Session session) {
        this.session = session;
    }

    @Override
    public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
        complete(line.words().subList(0, line.wordIndex()), line.word()).forEach(candidates::add);
    }

    /** What may stand next after some words, of which the last is being typed. */
    Stream<Candidate> complete(List<String> before, String typed) {
        if (before.isEmpty()) {
            return Stream.concat(
                session.commands().specs().stream().map(spec -> candidate(spec.name(), spec.summary())),
                Stream.of(candidate("more", "The next page of the answer above"), candidate("exit", "Leave")));
        }
        return session.commands().spec(before.getFirst()).stream().flatMap(spec -> complete(spec, before, typed));
    }

    private Stream<Candidate> complete(CommandSpec spec, List<String> before, String typed) {
        if (typed.startsWith("--")) {
            return spec.options().stream().filter(option -> !before.contains("--" + option.name()))
                .map(option -> candidate("--" + option.name(), option.description()));
        }
        var last = before.getLast();
        if (last.startsWith("--")) {
            return values(spec, last.substring(2), typed);
        }
        var isFirst = before.size() == 1;
        return isFirst
            ? TypedCommands.bare(spec).stream().map(Option::name).flatMap(option -> values(spec, option, typed))
            : Stream.empty();
    }

    private Stream<Candidate> values(CommandSpec spec, String option, String typed) {
        return session.complete(spec.name(), option, typed).stream()
            .map(completion -> candidate(completion.value(), completion.label()));
    }

    private static Candidate candidate(String value, String description) {
        return new Candidate(value, value, null, description, null, null, true);
    }
}
