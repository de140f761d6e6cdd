package readout.command;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import readout.answer.Answer;
import readout.answer.Block;
import readout.answer.Block.Tone;
import readout.answer.CommandCall;
import readout.answer.DateWords;
import readout.answer.Refusal;
import readout.answer.Reply;
import readout.edition.Edition;
import readout.model.PartialDate;

/**
 * The two clocks at which a command can be asked to look: what had been said by a day, and what the corpus knew on a
 * day. Both days end in UTC.
 */
final class Clocks {

    static final Option<PartialDate> AS_OF =
        Option.optional("as-of", "Only what had been said by this date", new Dates());

    static final Option<PartialDate> KNOWN_ON =
        Option.optional("known-on", "As this corpus knew it at the end of this date", new Dates());

    private final CommandSpec spec;

    Clocks(CommandSpec spec) {
        this.spec = spec;
    }

    /** Options of a command with both of them at the end. */
    static List<Option<?>> with(Option<?>... options) {
        var all = new ArrayList<Option<?>>(List.of(options));
        all.add(AS_OF);
        all.add(KNOWN_ON);
        return all;
    }

    /** Answers from what the edition was by these clocks; a date that cannot be read is left to be refused. */
    Reply answer(CommandCall call, Edition edition, Instant now, Function<Edition, Reply> answering) {
        var said = date(AS_OF, call, edition);
        var known = date(KNOWN_ON, call, edition).filter(date -> end(date).isBefore(now));
        Function<Edition, Reply> looking = then -> answering.apply(
            said.map(date -> then.saidBy(date.days().last())).orElse(then));
        var reply = known.isPresent() ? edition.knownAt(end(known.get()), looking) : looking.apply(edition);
        return switch (reply) {
            case Refusal refusal -> refusal;
            case Answer answer -> told(answer, notices(said, known, edition));
        };
    }

    private Optional<PartialDate> date(Option<PartialDate> option, CommandCall call, Edition edition) {
        var typed = spec.options().contains(option) ? call.arguments().get(option.name()) : null;
        return typed != null
            && option.type().resolve(typed, edition) instanceof Resolution.Resolved<PartialDate>(var date)
                ? Optional.of(date)
                : Optional.empty();
    }

    private static Instant end(PartialDate date) {
        return date.days().last().atTime(LocalTime.MAX).toInstant(ZoneOffset.UTC);
    }

    private static List<Block> notices(Optional<PartialDate> said, Optional<PartialDate> known, Edition edition) {
        var notices = new ArrayList<Block>();
        said.ifPresent(date -> notices.add(new Block.Notice(Tone.INFORMATION,
            "Only what had been said by the end of " + DateWords.of(date) + ".")));
        known.ifPresent(date -> notices.add(new Block.Notice(Tone.INFORMATION,
            "As this corpus knew it at the end of " + DateWords.of(date) + ".")));
        known.filter(date -> !edition.tellsOf(end(date))).ifPresent(_ -> notices.add(new Block.Notice(Tone.WARNING,
            "No edition of that time is on record; shown is what the files say was known by then.")));
        return notices;
    }

    private static Answer told(Answer answer, List<Block> notices) {
        var blocks = new ArrayList<>(notices);
        blocks.addAll(answer.blocks());
        return new Answer(answer.call(), answer.title(), blocks, answer.followUps(), answer.page(), answer.edition());
    }
}
