package readout.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import readout.answer.Answer;
import readout.answer.Block;
import readout.answer.CommandCall;
import readout.answer.FollowUp;
import readout.answer.Page;
import readout.answer.Reply;
import readout.edition.Edition;

/** {@code /coverage}: what the corpus holds and, as plainly, what it hardly holds. */
final class CoverageCommand implements Command {

    private static final List<String> PAGES = List.of("Parties and sources", "Topics", "What is thin");

    @Override
    public CommandSpec spec() {
        return new CommandSpec(
            "coverage",
            "How much this corpus holds by party, topic and kind of source, and what is thin",
            List.of(),
            Audience.EVERYONE,
            "");
    }

    @Override
    public Reply answer(Request request, Edition edition) {
        var page = Paging.page(request, PAGES.size(), 1, "page");
        if (page.number() > page.of()) {
            return Paging.beyond(request, page, edition);
        }
        var coverage = new Coverage(edition);
        var blocks = switch (page.number()) {
            case 1 -> overview(coverage);
            case 2 -> topics(coverage);
            default -> thin(coverage);
        };
        return new Answer(
            request.call(), "Coverage: " + PAGES.get(page.number() - 1).toLowerCase(Locale.ROOT), blocks,
            followUps(page), page, edition.stamp());
    }

    private static List<Block> overview(Coverage coverage) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Prose(coverage.whole()));
        blocks.add(new Block.Heading("By party"));
        blocks.add(new Block.Facts(coverage.parties()));
        blocks.add(new Block.Heading("By kind of source"));
        blocks.add(new Block.Facts(coverage.sourceKinds()));
        return blocks;
    }

    private static List<Block> topics(Coverage coverage) {
        return List.of(
            new Block.Prose("A statement on several topics counts under each."), new Block.Facts(coverage.topics()));
    }

    private static List<Block> thin(Coverage coverage) {
        var few = coverage.fewStatements();
        var old = coverage.longSilent();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading("Topics with hardly a statement"));
        blocks.add(few.isEmpty() ? new Block.Prose("None.") : new Block.Facts(few));
        blocks.add(new Block.Heading("Parties whose newest statement on a topic is old"));
        blocks.add(new Block.Prose(
            "Measured against the newest statement of the whole corpus, on topics where the party has said something"
                + " more than once; the oldest first."));
        blocks.add(old.isEmpty() ? new Block.Prose("None.") : new Block.Facts(old));
        return blocks;
    }

    private static List<FollowUp> followUps(Page page) {
        return page.isLast()
            ? List.of(new FollowUp("All events", new CommandCall("events", Map.of(), 1)))
            : List.of(new FollowUp("What is thin", new CommandCall("coverage", Map.of(), PAGES.size())));
    }
}
