package readout.command;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import readout.answer.Refusal.Kind;
import readout.edition.Edition;

/** An option that takes hours of the day: {@code 22:00-07:00}. */
final class Hours implements OptionType<Hours.Span> {

    private static final Pattern SPAN =
        Pattern.compile("(\\d{1,2})(?::(\\d{2}))?\\s*(?:-|–|—|to)\\s*(\\d{1,2})(?::(\\d{2}))?");

    /** From one time of the day to another, perhaps past midnight. */
    record Span(LocalTime from, LocalTime to) {

        String inWords() {
            return from + "-" + to;
        }
    }

    @Override
    public String placeholder() {
        return "HOURS";
    }

    @Override
    public Resolution<Span> resolve(String typed, Edition edition) {
        return read(typed.strip()).<Resolution<Span>>map(Resolution.Resolved::new)
            .orElseGet(() -> new Resolution.Unresolved<>(Kind.BAD_VALUE,
                "“" + typed + "” are no hours of the day. Write 22:00-07:00.", List.of()));
    }

    private static Optional<Span> read(String typed) {
        var found = SPAN.matcher(typed);
        if (!found.matches()) {
            return Optional.empty();
        }
        try {
            var span = new Span(
                time(found.group(1), Optional.ofNullable(found.group(2))),
                time(found.group(3), Optional.ofNullable(found.group(4))));
            return Optional.of(span).filter(read -> !read.from().equals(read.to()));
        } catch (DateTimeException _) { // such as 25:00
            return Optional.empty();
        }
    }

    private static LocalTime time(String hour, Optional<String> minute) {
        return LocalTime.of(Integer.parseInt(hour), minute.map(Integer::parseInt).orElse(0));
    }

    @Override
    public String canonical(Span value) {
        return value.inWords();
    }

    @Override
    public List<Completion> complete(String typed, Edition edition) {
        return Stream.of("22:00-07:00", "23:00-06:00", "20:00-08:00")
            .filter(span -> span.startsWith(typed.strip()))
            .map(span -> new Completion(span, span))
            .toList();
    }
}
