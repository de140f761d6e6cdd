package readout.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import readout.answer.Answer;
import readout.answer.FollowUp;
import readout.answer.Refusal;
import readout.answer.Reply;
import readout.model.EditionStamp;

/**
 * Draws a reply as text for a terminal. Exact words stand between curly quotation marks, unchanged but for the ends of
 * lines; nothing that a corpus or a user holds can move a terminal's cursor. Immutable.
 */
public final class TextRenderer {

    private final TextOptions options;
    private final CommandLines commandLines;

    public TextRenderer(TextOptions options, CommandLines commandLines) {
        this.options = options;
        this.commandLines = commandLines;
    }

    /** Ends with a line feed. */
    public String render(Reply reply) {
        var lines = switch (reply) {
            case Answer answer -> answer(answer);
            case Refusal refusal -> refusal(refusal);
        };
        return TextWriter.write(lines, options.colour());
    }

    private List<Line> answer(Answer answer) {
        var page = answer.page();
        var place = page.of() > 1 ? Wording.page(page) : "";
        var lines = new ArrayList<>(Columns.ends(Run.of(answer.title(), Ink.BOLD), Run.of(place), options.width()));
        lines.addAll(TextBlocks.lines(answer.blocks(), options.width(), commandLines));
        lines.add(Line.EMPTY);
        lines.addAll(offers(without(answer)));
        lines.addAll(offers(answer.followUps()));
        var next = page.isLast() ? "" : "next: " + commandLines.of(answer.call().onPage(page.number() + 1));
        lines.addAll(footer(answer.edition(), Run.of(next)));
        return lines;
    }

    private List<Line> refusal(Refusal refusal) {
        var lines = new ArrayList<>(Wrapping.wrap(Run.of(refusal.message(), Ink.BOLD), options.width()));
        if (!refusal.suggestions().isEmpty()) {
            lines.add(Line.of(Run.of("Did you mean:")));
            refusal.suggestions().forEach(offer -> lines.addAll(offer(offer)));
        }
        lines.addAll(footer(refusal.edition(), Run.of("")));
        return lines;
    }

    /** The command to type stays on one line, to be copied. */
    private List<Line> offer(FollowUp offer) {
        var command = Run.of("  " + commandLines.of(offer.call()));
        var label = Run.of("  " + offer.label(), Ink.DIM);
        return command.columns() + label.columns() <= options.width()
            ? List.of(Line.of(command, label))
            : List.of(Line.of(command), Line.of(Run.of("  "), label));
    }

    /** The same without a part of how it was understood. */
    private static List<FollowUp> without(Answer answer) {
        return answer.understood().stream().flatMap(understood -> understood.readings().stream())
            .map(reading -> new FollowUp("Without: " + reading.label(), reading.without()))
            .toList();
    }

    private List<Line> offers(List<FollowUp> offers) {
        var widest = offers.stream().mapToInt(offer -> Run.of(offer.label()).columns()).max().orElse(0);
        return offers.stream().flatMap(offer -> {
            var label = Run.of(offer.label(), Ink.DIM);
            var command = Run.of(commandLines.of(offer.call()));
            return widest + 2 + command.columns() <= options.width()
                ? Stream.of(Line.of(label, Run.of(" ".repeat(widest + 2 - label.columns())), command))
                : Stream.of(Line.of(label), Line.of(command).indented(2));
        }).toList();
    }

    private List<Line> footer(EditionStamp stamp, Run next) {
        return Columns.ends(Run.of(Wording.edition(stamp), Ink.DIM), next, options.width());
    }
}
