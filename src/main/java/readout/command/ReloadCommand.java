package readout.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import readout.answer.Answer;
import readout.answer.Block;
import readout.answer.Block.Fact;
import readout.answer.Block.Tone;
import readout.answer.CommandCall;
import readout.answer.CountWords;
import readout.answer.FollowUp;
import readout.answer.Page;
import readout.answer.Refusal.Kind;
import readout.answer.Reply;
import readout.corpus.Problem;
import readout.edition.Edition;
import readout.edition.Editions;
import readout.edition.Editions.Changes;
import readout.edition.Editions.Reload;
import readout.model.EditionStamp;

/** {@code /reload}: publishes the corpus files as a new edition, or lists what is wrong with them. */
final class ReloadCommand implements Command {

    /** More problems than this do not help in a chat; {@code validate} lists them all. */
    private static final int PROBLEMS_SHOWN = 20;

    private final Editions editions;

    ReloadCommand(Editions editions) {
        this.editions = editions;
    }

    @Override
    public CommandSpec spec() {
        return new CommandSpec(
            "reload", "Publish the corpus files as a new edition, without a pause", List.of(), Audience.MODERATORS, "");
    }

    @Override
    public Reply answer(Request request, Edition edition) {
        return switch (editions.reload()) {
            case Reload.Published(var before, var after, var changes, var warnings) -> answer(
                request, after, "Edition " + after.number() + " is live", published(before, changes, warnings));
            case Reload.Unchanged(var stamp, var warnings) -> answer(
                request, stamp, "Nothing to publish", unchanged(stamp, warnings));
            case Reload.Refused(var stamp, var problems) ->
                answer(request, stamp, "Not published", refused(stamp, problems));
            case Reload.Busy _ -> request.refuse(
                Kind.BUSY, "Another reload is under way. Look again when it is done.", edition);
        };
    }

    private static Answer answer(Request request, EditionStamp stamp, String title, List<Block> blocks) {
        var status = new FollowUp("Status", new CommandCall("status", Map.of(), 1));
        return new Answer(request.call(), title, blocks, List.of(status), Page.ONLY, stamp);
    }

    private static List<Block> published(EditionStamp before, Changes changes, List<Problem> warnings) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Prose("It takes the place of edition " + before.number() + "."));
        blocks.add(new Block.Facts(List.of(
            new Fact("Added", CountWords.of(changes.added(), "statement")),
            new Fact("Changed", CountWords.of(changes.changed(), "statement")),
            new Fact("Removed", CountWords.of(changes.removed(), "statement")))));
        addProblems(warnings, blocks);
        return blocks;
    }

    private static List<Block> unchanged(EditionStamp stamp, List<Problem> warnings) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Prose("The corpus files are those of edition " + stamp.number() + "."));
        addProblems(warnings, blocks);
        return blocks;
    }

    private static List<Block> refused(EditionStamp stamp, List<Problem> problems) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Notice(
            Tone.PROBLEM, "The files have mistakes; edition " + stamp.number() + " goes on as it was."));
        addProblems(problems, blocks);
        return blocks;
    }

    private static void addProblems(List<Problem> problems, List<Block> blocks) {
        if (problems.isEmpty()) {
            return;
        }
        blocks.add(new Block.Heading(CountWords.of(problems.size(), "problem")));
        problems.stream().limit(PROBLEMS_SHOWN).forEach(problem -> blocks.add(new Block.Entry(
            problem.file() + ":" + problem.line() + ":" + problem.column(),
            (problem.severity() == Problem.Severity.WARNING ? "Warning: " : "") + problem.message(),
            problem.remedy(),
            null)));
        if (problems.size() > PROBLEMS_SHOWN) {
            blocks.add(new Block.Prose("The rest is listed by: ./readout validate"));
        }
    }
}
