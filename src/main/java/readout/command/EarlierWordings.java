package readout.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import readout.answer.Answer;
import readout.answer.Block;
import readout.answer.Block.Tone;
import readout.answer.CommandCall;
import readout.answer.Evidence;
import readout.answer.FollowUp;
import readout.answer.Page;
import readout.answer.Refusal;
import readout.answer.Reply;
import readout.edition.Edition;
import readout.quoting.Quoting;
import readout.search.Hit;

/** What statements said before they were corrected, retracted or edited: one button away from any answer. */
final class EarlierWordings {

    static final String OPTION = "wording";
    static final String EARLIER = "earlier";

    private static final int MOST_OFFERED = 5;
    private static final int LABEL_LENGTH = 80;

    private final Edition edition;

    EarlierWordings(Edition edition) {
        this.edition = edition;
    }

    static FollowUp followUp(String statement) {
        var arguments = new LinkedHashMap<String, String>();
        arguments.put("statement", statement);
        arguments.put(OPTION, EARLIER);
        return new FollowUp("Earlier wording", new CommandCall("source", arguments, 1));
    }

    /** A reply with a way to what the corrected and retracted statements in it said before. */
    static Reply offered(Reply reply, Edition edition) {
        return switch (reply) {
            case Refusal refusal -> refusal;
            case Answer answer -> offered(answer, edition);
        };
    }

    private static Answer offered(Answer answer, Edition edition) {
        var amended = answer.blocks().stream().flatMap(Block::evidence)
            .filter(evidence -> isAmended(evidence, edition))
            .map(Evidence::statement)
            .distinct()
            .limit(MOST_OFFERED)
            .toList();
        var added = amended.stream()
            .map(id -> amended.size() == 1 ? followUp(id) : named(id))
            .filter(followUp -> !followUp.call().equals(answer.call()))
            .filter(followUp -> answer.followUps().stream().noneMatch(had -> had.call().equals(followUp.call())))
            .toList();
        return added.isEmpty()
            ? answer
            : new Answer(answer.call(), answer.title(), answer.blocks(),
                Stream.concat(added.stream(), answer.followUps().stream()).toList(), answer.page(), answer.edition());
    }

    private static FollowUp named(String id) {
        return new FollowUp(Labels.cut("Earlier wording: " + id, LABEL_LENGTH), followUp(id).call());
    }

    /** Every corrected statement has a remark that says so. */
    private static boolean isAmended(Evidence evidence, Edition edition) {
        return (evidence.retraction() != null || !evidence.remarks().isEmpty())
            && edition.index().statement(evidence.statement()).filter(EarlierWordings::isAmended).isPresent();
    }

    private static boolean isAmended(Hit hit) {
        var curation = hit.statement().curation();
        return !curation.corrections().isEmpty()
            || (curation.retraction() != null && !hit.learned().since().equals(hit.learned().first()));
    }

    /** All of one statement, the newest first. */
    Answer answer(Request request, Hit hit) {
        var id = hit.statement().id();
        var blocks = new ArrayList<Block>();
        blocks.add(new Quoting(edition.registry()).quoted(hit));
        blocks.add(new Block.Heading("What it said before"));
        var earlier = new WordingHistory(hit, edition.earlierWordings(id)).blocks();
        blocks.addAll(earlier);
        if (earlier.isEmpty()) {
            blocks.add(new Block.Notice(Tone.INFORMATION, "No other wording of it is on record."));
        }
        var whole = new FollowUp("The statement whole", new CommandCall("source", Map.of("statement", id), 1));
        return new Answer(
            request.call(), "Earlier wording of " + id, blocks, List.of(whole), Page.ONLY, edition.stamp());
    }
}
