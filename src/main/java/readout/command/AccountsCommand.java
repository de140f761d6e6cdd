package readout.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import readout.answer.Answer;
import readout.answer.Block;
import readout.answer.Block.Tone;
import readout.answer.CommandCall;
import readout.answer.DateWords;
import readout.answer.FollowUp;
import readout.answer.Page;
import readout.answer.Reply;
import readout.edition.Edition;
import readout.model.Event;
import readout.model.PointOfDifference;

/** {@code /accounts}: each point on which the accounts of an event differ, with every side's statements. */
final class AccountsCommand implements Command {

    private static final Option<Event> EVENT = Option.required("event", "The event, by its name or slug", Types.EVENT);

    @Override
    public CommandSpec spec() {
        return new CommandSpec(
            "accounts",
            "How the sides’ accounts of an event differ, point by point",
            Clocks.with(EVENT),
            Audience.EVERYONE,
            "putin-call");
    }

    @Override
    public Reply answer(Request request, Edition edition) {
        var event = request.arguments().require(EVENT);
        var points = edition.registry().pointsOf(event).stream()
            .sorted(Comparator.comparing(PointOfDifference::contested).reversed())
            .toList();
        var page = Paging.page(request, points.size(), 1, "point");
        if (page.number() > page.of()) {
            return Paging.beyond(request, page, edition);
        }
        return points.isEmpty()
            ? none(request, event, edition)
            : one(request, event, points.get(page.number() - 1), page, edition);
    }

    private static Answer one(Request request, Event event, PointOfDifference point, Page page, Edition edition) {
        var sides = new Sides(edition);
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Prose(DateWords.of(event.days()) + " · how the accounts differ"));
        blocks.add(new Block.SideBySide(point.question(), sides.of(point)));
        if (!point.contested()) {
            blocks.add(new Block.Prose("On this point the accounts do not contradict one another."));
        }
        sides.silent(point).ifPresent(silent -> blocks.add(new Block.Prose(silent)));
        var claims = new FollowUp("All claims", new CommandCall("claims", Map.of("event", event.slug()), 1));
        return new Answer(request.call(), event.title(), blocks, List.of(claims), page, edition.stamp());
    }

    private static Answer none(Request request, Event event, Edition edition) {
        var compared = edition.registry().events().stream()
            .filter(other -> !edition.registry().pointsOf(other).isEmpty())
            .map(other -> new FollowUp(
                Labels.cut(other.title(), 80), new CommandCall("accounts", Map.of("event", other.slug()), 1)));
        var claims = new FollowUp("Claims", new CommandCall("claims", Map.of("event", event.slug()), 1));
        return new Answer(
            request.call(),
            event.title(),
            List.of(new Block.Notice(
                Tone.INFORMATION,
                "No points of difference have been worked out for this event. Its statements, side by side with those of"
                    + " others, are in its claims.")),
            Stream.concat(Stream.of(claims), compared.limit(4)).toList(),
            Page.ONLY,
            edition.stamp());
    }
}
