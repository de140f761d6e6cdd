package readout.command;

import java.util.List;
import java.util.function.Function;
import readout.answer.Refusal;
import readout.answer.Refusal.Kind;
import readout.answer.Reply;
import readout.edition.Edition;
import readout.state.Follow;
import readout.state.Memory;

/** Follows by their number, for those who may change them; of others nobody learns that they exist. */
record KnownFollows(Memory memory, ServerRules rules) {

    /** What comes of changing a follow, or why that is not allowed. */
    Reply change(long id, Request request, Edition edition, Function<Follow, Reply> change) {
        var caller = request.asker().caller();
        var seen = memory.stores().follows().find(id).filter(follow -> rules.isSeen(follow, caller));
        if (seen.isEmpty()) {
            return refused(Kind.UNKNOWN_NAME, "There is no follow " + id + " here, nor one of yours.", edition);
        }
        return rules.mayChange(seen.get(), caller)
            ? change.apply(seen.get())
            : refused(Kind.NOT_ALLOWED, "Only those who may manage this channel, and this server’s moderators, can"
                + " change what it follows.", edition);
    }

    private static Refusal refused(Kind kind, String message, Edition edition) {
        return new Refusal(kind, message, List.of(FollowWords.list()), edition.stamp());
    }
}
