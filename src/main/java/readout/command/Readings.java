package readout.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import readout.answer.Block;
import readout.answer.CommandCall;
import readout.answer.DateWords;
import readout.ask.Part;
import readout.ask.Understanding;
import readout.model.DateRange;
import readout.model.Event;

/** Tells how a question was understood, each part with the call that leaves it out. */
final class Readings {

    private static final int LABEL_LENGTH = 60;

    private final CommandCall call;
    private final String option;

    /** @param option the one that takes the keys of parts to leave out */
    Readings(CommandCall call, String option) {
        this.call = call;
        this.option = option;
    }

    Block.Understood of(Understanding understanding) {
        var readings = new ArrayList<Block.Reading>();
        understanding.mended().forEach(mended -> readings.add(
            reading("“" + mended.typed() + "” read as “" + mended.read() + "”", mended.key())));
        understanding.parts().forEach(part -> readings.add(reading(label(part), part.key())));
        return new Block.Understood(readings);
    }

    private Block.Reading reading(String label, String key) {
        var arguments = new LinkedHashMap<>(call.arguments());
        arguments.merge(option, key, (before, added) -> before + " " + added);
        return new Block.Reading(Labels.cut(label, LABEL_LENGTH), new CommandCall(call.command(), arguments, 1));
    }

    private static String label(Part part) {
        return switch (part) {
            case Part.By(_, _, var label) -> "by " + label;
            case Part.Of(_, var label) -> "of " + label;
            case Part.About(var events) -> "about " + titles(events);
            case Part.On(_, var label) -> "on “" + label + "”";
            case Part.Said(var days) ->
                "said " + days.stream().map(Readings::period).collect(Collectors.joining(" or "));
            case Part.InOrder(var newestFirst) -> newestFirst ? "the newest first" : "the oldest first";
        };
    }

    private static String titles(List<Event> events) {
        return events.size() > 2
            ? events.getFirst().title() + " and " + (events.size() - 1) + " like it"
            : events.stream().map(Event::title).collect(Collectors.joining(" or "));
    }

    private static String period(DateRange days) {
        if (days.equals(Part.Said.NO_DAY)) {
            return "on a day that no calendar has";
        }
        if (days.first().isBefore(Period.ALWAYS.first().plusYears(2))) {
            return "by " + DateWords.of(days.last());
        }
        return days.last().equals(LocalDate.of(9999, 12, 31))
            ? "from " + DateWords.of(days.first()) + " on"
            : DateWords.of(days);
    }
}
