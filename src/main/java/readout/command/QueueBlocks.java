package readout.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import readout.answer.Block;
import readout.answer.CommandCall;
import readout.answer.CountWords;
import readout.answer.DateWords;
import readout.answer.FollowUp;
import readout.edition.Edition;
import readout.quoting.Quoting;
import readout.state.UnansweredQuestions.Total;

/** Sets out groups of the queue. */
final class QueueBlocks {

    private static final int OTHERS_SHOWN = 3;
    private static final int WORDING_LENGTH = 200;

    private final Edition edition;
    private final Quoting quoting;

    QueueBlocks(Edition edition) {
        this.edition = edition;
        quoting = new Quoting(edition.registry());
    }

    /** @param number as in the label of what ticks it off */
    List<Block> of(QueueGroup group, int number) {
        var leader = group.leader();
        var again = new FollowUp("Ask it again",
            new CommandCall(leader.command(), Map.of(asks(leader.command()), leader.question()), 1));
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Entry("", number + ". " + wording(leader), detail(group), again));
        group.proposal().ifPresent(proposal -> edition.index().statement(proposal.statement()).ifPresent(hit -> {
            blocks.add(new Block.Prose(
                "Edition " + proposal.edition() + " may answer this: " + proposal.statement()));
            blocks.add(quoting.quoted(hit));
        }));
        return blocks;
    }

    /** The option that takes what was asked. */
    private static String asks(String command) {
        return command.equals("check") ? "text" : "question";
    }

    private static String detail(QueueGroup group) {
        var detail = "/" + group.leader().command() + " · " + CountWords.of(group.times(), "time") + " · since "
            + DateWords.of(group.since());
        var others = group.questions().stream().skip(1).limit(OTHERS_SHOWN).map(QueueBlocks::wording)
            .map(wording -> "“" + wording + "”").collect(Collectors.joining(", "));
        var more = group.questions().size() - 1 - OTHERS_SHOWN;
        return others.isEmpty()
            ? detail
            : detail + "\nalso: " + others + (more > 0 ? " and " + CountWords.of(more, "other") : "");
    }

    static String wording(Total question) {
        return Labels.cut(question.question(), WORDING_LENGTH);
    }
}
