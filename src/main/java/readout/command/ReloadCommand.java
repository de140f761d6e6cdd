package readout.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import readout.answer.Answer;
import readout.answer.Block;
import readout.answer.CommandCall;
import readout.answer.FollowUp;
import readout.answer.Page;
import readout.answer.Reply;
import readout.edition.ChangeSet;
import readout.edition.Edition;
import readout.edition.Editions;
import readout.edition.Preview;

/**
 * {@code /reload}: shows what publishing the corpus files would change, or what is wrong with them; and publishes
 * exactly what was shown when it is confirmed.
 */
final class ReloadCommand implements Command {

    private static final Option<String> PUBLISH = Option.optional(
        "publish", "Publish the files, if they are still those of this revision", new Revisions());

    private static final int CHANGES_A_PAGE = 10;

    /** Enough to tell revisions apart for sure. */
    private static final int REVISION_LENGTH = 16;

    private final Editions editions;
    private final Publishing publishing;

    ReloadCommand(Editions editions, Publishing publishing) {
        this.editions = editions;
        this.publishing = publishing;
    }

    @Override
    public CommandSpec spec() {
        return new CommandSpec(
            "reload", "Show what the corpus files would change, then publish them without a pause", List.of(PUBLISH),
            Audience.MODERATORS, "");
    }

    @Override
    public Reply answer(Request request, Edition edition) {
        var revision = request.arguments().find(PUBLISH);
        return revision.isPresent() ? publishing.reload(revision.get(), request, edition) : preview(request, edition);
    }

    private Reply preview(Request request, Edition edition) {
        return switch (editions.preview()) {
            case Preview.Differs(var changes) -> differs(request, changes, edition);
            case Preview.Unchanged(var stamp, var warnings) -> answer(
                request, "Nothing to publish", ProblemBlocks.after(
                    "The corpus files are those of edition " + stamp.number() + ".", warnings),
                List.of(), Page.ONLY, edition);
            case Preview.Refused(var stamp, var problems) -> answer(
                request, "These files cannot be published", ProblemBlocks.refused(problems, stamp), List.of(),
                Page.ONLY, edition);
        };
    }

    private static Reply answer(
        Request request, String title, List<Block> blocks, List<FollowUp> more, Page page, Edition edition) {
        var followUps = new ArrayList<>(more);
        followUps.add(new FollowUp("Status", new CommandCall("status", Map.of(), 1)));
        return new Answer(request.call(), title, blocks, followUps, page, edition.stamp());
    }

    private static Reply differs(Request request, ChangeSet set, Edition edition) {
        var page = Paging.page(request, set.changes().size(), CHANGES_A_PAGE, "page");
        if (page.number() > page.of()) {
            return Paging.beyond(request, page, edition);
        }
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Prose("Revision " + shown(set) + " would take the place of edition "
            + set.base().number() + ". Nothing is published yet."));
        blocks.addAll(PreviewBlocks.summary(set));
        if (page.number() == 1) {
            blocks.addAll(PreviewBlocks.commits(set));
        }
        Paging.slice(PreviewBlocks.loudestFirst(set), request, CHANGES_A_PAGE)
            .forEach(change -> blocks.add(ChangeBlocks.of(change)));
        blocks.addAll(PreviewBlocks.more(set, set.changes().size()));
        blocks.addAll(ProblemBlocks.of(set.warnings()));
        return answer(request, "What a reload would change", blocks, followUps(request, set, page), page, edition);
    }

    private static List<FollowUp> followUps(Request request, ChangeSet set, Page page) {
        var publish = new FollowUp("Publish " + set.revision().substring(0, 6),
            new CommandCall("reload", Map.of(PUBLISH.name(), shown(set)), 1));
        return page.isLast()
            ? List.of(publish)
            : List.of(publish, new FollowUp("More changes", request.call().onPage(page.number() + 1)));
    }

    private static String shown(ChangeSet set) {
        return set.revision().substring(0, Math.min(REVISION_LENGTH, set.revision().length()));
    }
}
