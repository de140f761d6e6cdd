package readout.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import readout.answer.Answer;
import readout.answer.Block;
import readout.answer.Block.Tone;
import readout.answer.CommandCall;
import readout.answer.CountWords;
import readout.answer.FollowUp;
import readout.answer.Page;
import readout.answer.Reply;
import readout.ask.Likeness;
import readout.edition.Edition;
import readout.state.Memory;

/** {@code /queue}: what found nothing and was offered to the moderators, grouped by meaning, to be ticked off. */
final class QueueCommand implements Command {

    static final Option<String> DONE = Option.optional(
        "done", "Tick off the groups of these keys, which end with how many wordings were shown", new FreeText("KEYS"));

    /** So that each has a button. */
    private static final int GROUPS_A_PAGE = 5;

    private final Memory memory;
    private final Likeness likeness;
    private final QueueTicks ticks;

    QueueCommand(Memory memory, Likeness likeness) {
        this.memory = memory;
        this.likeness = likeness;
        ticks = new QueueTicks(memory);
    }

    @Override
    public CommandSpec spec() {
        return new CommandSpec("queue", "What found nothing, grouped by meaning, to be ticked off", List.of(DONE),
            Audience.MODERATORS, "");
    }

    @Override
    public Reply answer(Request request, Edition edition) {
        var queue = QueueGroups.of(memory.stores().questions().open(), likeness, edition.registry());
        var keys = request.arguments().find(DONE);
        return keys.isPresent() ? ticks.tick(keys.get(), queue, request, edition) : shown(queue, request, edition);
    }

    private static Reply shown(QueueGroups queue, Request request, Edition edition) {
        var groups = queue.groups();
        var page = Paging.page(request, groups.size(), GROUPS_A_PAGE, "page");
        if (page.number() > page.of()) {
            return Paging.beyond(request, page, edition);
        }
        if (groups.isEmpty()) {
            return new Answer(request.call(), "The queue is empty", List.of(new Block.Prose(
                "Nobody waits for an answer. What finds nothing and is offered to the moderators will stand here.")),
                List.of(new FollowUp("Status", new CommandCall("status", Map.of(), 1))), Page.ONLY, edition.stamp());
        }
        var first = Paging.offset(request, GROUPS_A_PAGE) + 1;
        var onPage = Paging.slice(groups, request, GROUPS_A_PAGE);
        var blocks = new ArrayList<Block>();
        var drawn = new QueueBlocks(edition);
        IntStream.range(0, onPage.size()).forEach(at -> blocks.addAll(drawn.of(onPage.get(at), first + at)));
        if (queue.byWordsAlone() > 0) {
            blocks.add(new Block.Notice(Tone.INFORMATION, CountWords.of(queue.byWordsAlone(), "question was",
                "questions were") + " compared by words alone; some may mean the same as others."));
        }
        var done = IntStream.range(0, onPage.size())
            .mapToObj(at -> new FollowUp("Done: " + (first + at), done(onPage.get(at)))).toList();
        return new Answer(request.call(), title(groups), blocks, done, page, edition.stamp());
    }

    private static CommandCall done(QueueGroup group) {
        return new CommandCall("queue", Map.of(DONE.name(), group.mark()), 1);
    }

    private static String title(List<QueueGroup> groups) {
        var questions = groups.stream().mapToInt(group -> group.questions().size()).sum();
        return "What found nothing: " + CountWords.of(questions, "wording") + " of "
            + CountWords.of(groups.size(), "question");
    }
}
