package readout.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import readout.answer.Answer;
import readout.answer.Block;
import readout.answer.Block.Fact;
import readout.answer.Block.Tone;
import readout.answer.CommandCall;
import readout.answer.DateWords;
import readout.answer.FollowUp;
import readout.answer.Page;
import readout.answer.Reply;
import readout.edition.Edition;
import readout.edition.Editions;

/** {@code /status}: which edition is live, whether the files differ from it, what is kept and reported. */
final class StatusCommand implements Command {

    private final Editions editions;
    private final Waiting waiting;

    StatusCommand(Editions editions, Waiting waiting) {
        this.editions = editions;
        this.waiting = waiting;
    }

    @Override
    public CommandSpec spec() {
        return new CommandSpec(
            "status", "Which edition is live and whether the files differ from it", List.of(), Audience.MODERATORS, "");
    }

    @Override
    public Reply answer(Request request, Edition edition) {
        if (request.page() > 1) {
            return Paging.beyond(request, Paging.page(request, 1, 1, "page"), edition);
        }
        var stamp = edition.stamp();
        var differ = editions.filesDiffer();
        var blocks = new ArrayList<Block>();
        if (differ) {
            blocks.add(new Block.Notice(
                Tone.WARNING, "The corpus files differ from edition " + stamp.number() + "; a reload publishes them."));
        }
        blocks.add(new Block.Facts(List.of(
            new Fact("Edition", stamp.number() + " · " + stamp.revision()),
            new Fact("Published", DateWords.of(stamp.published())),
            new Fact("Statements", Long.toString(stamp.statements())),
            new Fact("Corpus files", differ ? "differ from the edition" : "are those of the edition"),
            new Fact("Editions kept", kept()),
            new Fact("Mistakes reported", Long.toString(waiting.mistakes().getAsLong())),
            new Fact("Questions that found nothing", Long.toString(waiting.questions().getAsLong())))));
        var reload = differ
            ? List.of(new FollowUp("Reload", new CommandCall("reload", Map.of(), 1)))
            : List.<FollowUp>of();
        return new Answer(request.call(), "Status", blocks, reload, Page.ONLY, stamp);
    }

    private String kept() {
        return editions.kept().stream().map(stamp -> Long.toString(stamp.number())).collect(Collectors.joining(", "));
    }
}
