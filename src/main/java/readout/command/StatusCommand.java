package readout.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import readout.answer.Answer;
import readout.answer.Block;
import readout.answer.Block.Fact;
import readout.answer.Block.Tone;
import readout.answer.CommandCall;
import readout.answer.CountWords;
import readout.answer.DateWords;
import readout.answer.FollowUp;
import readout.answer.Page;
import readout.answer.Reply;
import readout.edition.Edition;
import readout.edition.Editions;
import readout.model.EditionStamp;
import readout.state.Backlog;
import readout.state.Memory;
import readout.state.MemoryException;

/**
 * {@code /status}: which edition is live, whether the files differ from it, what is kept, reported and not yet sent; and who
 * changed what.
 */
final class StatusCommand implements Command {

    private static final Option<String> SHOW = Option.optional(
        "show", "Show more of one thing: audit, who changed what",
        new OneOf("WHAT", List.of(new Completion("audit", "audit · who published and changed what"))));

    private static final int MISSING_SHOWN = 10;

    private final Editions editions;
    private final Memory memory;
    private final Backlog backlog;

    StatusCommand(Editions editions, Memory memory, Backlog backlog) {
        this.editions = editions;
        this.memory = memory;
        this.backlog = backlog;
    }

    @Override
    public CommandSpec spec() {
        return new CommandSpec(
            "status", "Which edition is live, what waits, and who changed what", List.of(SHOW), Audience.MODERATORS,
            "");
    }

    @Override
    public Reply answer(Request request, Edition edition) {
        if (request.arguments().find(SHOW).isPresent()) {
            return new AuditPages(memory).answer(request, edition);
        }
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
            new Fact("Mistakes reported", number(() -> memory.stores().mistakes().count())),
            new Fact("Questions that found nothing", number(() -> memory.stores().questions().count())),
            new Fact("Messages that wait to be sent", number(() -> memory.stores().outbox().waiting())),
            new Fact("Messages given up", number(() -> memory.stores().outbox().countAbandoned())))));
        if (backlog.size() > 0) {
            blocks.add(new Block.Notice(Tone.PROBLEM, CountWords.of(backlog.size(), "note")
                + " for the bot’s memory wait until it can be reached; they are lost if the bot ends before."));
        }
        blocks.addAll(missing(stamp));
        blocks.addAll(new UnamendableAnswers(memory).blocks());
        blocks.add(new Block.Heading("Editions kept"));
        blocks.addAll(new KeptEditions(editions).blocks());
        return new Answer(request.call(), "Status", blocks, followUps(differ), Page.ONLY, stamp);
    }

    private static List<FollowUp> followUps(boolean differ) {
        var followUps = new ArrayList<FollowUp>();
        if (differ) {
            followUps.add(new FollowUp("Reload", new CommandCall("reload", Map.of(), 1)));
        }
        followUps.add(new FollowUp("The queue", new CommandCall("queue", Map.of(), 1)));
        followUps.add(new FollowUp("Who changed what", new CommandCall("status", Map.of(SHOW.name(), "audit"), 1)));
        return followUps;
    }

    /** What the ledger no longer tells, nobody can tell. */
    private List<Block> missing(EditionStamp live) {
        var missing = editions.ledger().missing(live.number());
        if (missing.isEmpty()) {
            return List.of();
        }
        var numbers = missing.stream().limit(MISSING_SHOWN).map(String::valueOf).collect(Collectors.joining(", "));
        return List.of(new Block.Notice(Tone.WARNING, "The ledger does not tell of "
            + CountWords.of(missing.size(), "edition") + ": " + numbers
            + (missing.size() > MISSING_SHOWN ? " …" : "") + ". What was known before cannot be shown as it was."));
    }

    /** The rest is told also while the memory cannot be reached. */
    private static String number(LongSupplier waiting) {
        try {
            return Long.toString(waiting.getAsLong());
        } catch (MemoryException _) {
            return "not known: the bot’s memory cannot be reached";
        }
    }
}
