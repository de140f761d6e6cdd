package readout.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.answer.Answer;
import readout.answer.Block;
import readout.answer.CommandCall;
import readout.answer.CountWords;
import readout.answer.FollowUp;
import readout.answer.Page;
import readout.answer.Refusal;
import readout.answer.Refusal.Kind;
import readout.answer.Reply;
import readout.edition.Edition;
import readout.state.AuditEntry;
import readout.state.AuditEntry.Action;
import readout.state.Memory;
import readout.state.Stores;

/** Ticks off groups of the queue, and notes who did. */
final class QueueTicks {

    private static final FollowUp QUEUE = new FollowUp("The queue", new CommandCall("queue", Map.of(), 1));

    private final Memory memory;

    QueueTicks(Memory memory) {
        this.memory = memory;
    }

    /**
     * All groups or none: what was shown otherwise than it is now may hold a question that nobody has looked at.
     *
     * @param keys with commas between them; a leader’s key alone means its group whatever belongs to it
     */
    Reply tick(String keys, QueueGroups queue, Request request, Edition edition) {
        var wanted = new LinkedHashSet<QueueGroup>();
        for (var key : Arrays.stream(keys.split("[,\\s]+")).filter(key -> !key.isEmpty()).toList()) {
            var group = find(key, queue);
            if (group.isEmpty()) {
                return new Refusal(Kind.OUTDATED, "The queue has changed since “" + key
                    + "” was shown. Nothing was ticked off; look again.", List.of(QUEUE), edition.stamp());
            }
            wanted.add(group.get());
        }
        var ticked = memory.transaction(stores -> wanted.stream().filter(group -> tick(group, request, edition, stores))
            .toList());
        var blocks = new ArrayList<Block>();
        ticked
            .forEach(group -> blocks.add(new Block.Entry("", QueueBlocks.wording(group.leader()), asked(group), null)));
        blocks.add(new Block.Prose(ticked.isEmpty()
            ? "Somebody else has ticked that off already."
            : "Should it be offered again, it will wait again."));
        return new Answer(request.call(), "Ticked off", blocks, List.of(QUEUE), Page.ONLY, edition.stamp());
    }

    private static Optional<QueueGroup> find(String key, QueueGroups queue) {
        return queue.groups().stream()
            .filter(group -> group.mark().equals(key) || group.leader().key().equals(key))
            .findFirst();
    }

    /** Whether any of it was still waiting. */
    private static boolean tick(QueueGroup group, Request request, Edition edition, Stores stores) {
        var number = edition.stamp().number();
        var ticked = group.questions().stream()
            .filter(question -> stores.questions().tick(question.key(), number, request.now())).count();
        if (ticked > 0) {
            stores.audit().add(new AuditEntry(request.now(), null, request.asker().caller().user(),
                Action.QUESTION_TICKED, QueueBlocks.wording(group.leader()) + " (" + asked(group) + ")",
                "ticked off at edition " + number));
        }
        return ticked > 0;
    }

    private static String asked(QueueGroup group) {
        return CountWords.of(group.questions().size(), "wording") + ", " + CountWords.of(group.times(), "time");
    }
}
