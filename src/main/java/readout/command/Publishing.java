package readout.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import readout.answer.Answer;
import readout.answer.Block;
import readout.answer.CommandCall;
import readout.answer.FollowUp;
import readout.answer.Page;
import readout.answer.Refusal;
import readout.answer.Refusal.Kind;
import readout.answer.Reply;
import readout.corpus.Problem;
import readout.edition.Changes;
import readout.edition.Edition;
import readout.edition.Editions;
import readout.edition.Reload;
import readout.model.EditionStamp;
import readout.state.AuditEntry;
import readout.state.AuditEntry.Action;
import readout.state.Backlog;

/** Publishes, and tells what came of it. */
final class Publishing {

    private final Editions editions;
    private final Backlog backlog;

    Publishing(Editions editions, Backlog backlog) {
        this.editions = editions;
        this.backlog = backlog;
    }

    Reply reload(String revision, Request request, Edition edition) {
        return told(editions.reload(revision, request.asker().caller().place()), Action.RELOADED, request, edition);
    }

    Reply rollback(long number, Request request, Edition edition) {
        return told(editions.rollback(number, request.asker().caller().place()), Action.ROLLED_BACK, request, edition);
    }

    private Reply told(Reload outcome, Action action, Request request, Edition edition) {
        return switch (outcome) {
            case Reload.Published(var before, var after, var changes, var warnings) -> {
                note(action, before, after, request);
                yield answer(
                    request, after, "Edition " + after.number() + " is live", published(before, changes, warnings));
            }
            case Reload.Unchanged(var stamp, var warnings) -> answer(
                request, stamp, "Nothing to publish", ProblemBlocks.after(
                    "That is what edition " + stamp.number() + " was made from, and it is live.", warnings));
            case Reload.Changed(var stamp, var _) -> new Refusal(Kind.OUTDATED,
                "The files have changed since they were shown. Nothing was published; look again.",
                List.of(new FollowUp("Show what would change", new CommandCall("reload", Map.of(), 1))), stamp);
            case Reload.Refused(var stamp, var problems) -> answer(
                request, stamp, "Not published", ProblemBlocks.refused(problems, stamp));
            case Reload.NotKept(var stamp, var number) -> new Refusal(Kind.UNKNOWN_NAME,
                "Edition " + number + " is not kept.", kept(stamp), stamp);
            case Reload.Failed(var stamp, var trouble) -> answer(
                request, stamp, "Not published", failed(stamp, trouble));
            case Reload.Busy _ -> request.refuse(
                Kind.BUSY, "Another reload is under way. Look again when it is done.", edition);
        };
    }

    /** The edition is live already: should the memory be out of reach, it is noted as soon as it is back. */
    private void note(Action action, EditionStamp before, EditionStamp after, Request request) {
        var entry = new AuditEntry(request.now(), null, request.asker().caller().user(), action, inWords(before),
            inWords(after));
        backlog.remember(stores -> stores.audit().add(entry));
    }

    private static String inWords(EditionStamp stamp) {
        return "edition " + stamp.number() + ", revision " + stamp.shortRevision();
    }

    private List<FollowUp> kept(EditionStamp live) {
        return editions.kept().stream()
            .filter(stamp -> stamp.number() != live.number())
            .map(stamp -> new FollowUp("Edition " + stamp.number(),
                new CommandCall("rollback", Map.of("edition", Long.toString(stamp.number())), 1)))
            .toList();
    }

    private static Answer answer(Request request, EditionStamp stamp, String title, List<Block> blocks) {
        var status = new FollowUp("Status", new CommandCall("status", Map.of(), 1));
        return new Answer(request.call(), title, blocks, List.of(status), Page.ONLY, stamp);
    }

    private static List<Block> published(EditionStamp before, Changes changes, List<Problem> warnings) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Prose("It takes the place of edition " + before.number() + "."));
        blocks.add(ChangeBlocks.counts(changes));
        blocks.addAll(ProblemBlocks.of(warnings));
        return blocks;
    }

    private static List<Block> failed(EditionStamp stamp, String trouble) {
        return List.of(
            new Block.Notice(Block.Tone.PROBLEM, "This is one for the operator: " + trouble + "."),
            new Block.Prose("Edition " + stamp.number() + " goes on as it was. When that is put right, reload again."));
    }
}
