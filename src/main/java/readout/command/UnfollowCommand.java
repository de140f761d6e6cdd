package readout.command;

import java.util.List;
import readout.answer.Answer;
import readout.answer.Block;
import readout.answer.FollowUp;
import readout.answer.Page;
import readout.answer.Refusal.Kind;
import readout.answer.Reply;
import readout.edition.Edition;
import readout.state.AuditEntry;
import readout.state.AuditEntry.Action;
import readout.state.Backlog;
import readout.state.Follow;
import readout.state.Memory;
import readout.state.Place;

/** {@code /unfollow}: ends a follow, and with it what waited to be sent for it. */
final class UnfollowCommand implements Command {

    private static final Option<Long> FOLLOW =
        Option.required("follow", "The number of the follow to end; /following lists them", new Counting("FOLLOW"));

    private final Memory memory;
    private final Backlog backlog;
    private final ServerRules rules;

    UnfollowCommand(Memory memory, Backlog backlog, ServerRules rules) {
        this.memory = memory;
        this.backlog = backlog;
        this.rules = rules;
    }

    @Override
    public CommandSpec spec() {
        return new CommandSpec("unfollow", "End a follow of yours, or one of a channel that you may manage",
            List.of(FOLLOW), Audience.EVERYONE, "12", Manner.PERSONAL);
    }

    @Override
    public Reply answer(Request request, Edition edition) {
        if (request.asker().caller().isTerminal()) {
            return request.refuse(Kind.NOT_ALLOWED, FollowMaking.IN_DISCORD, edition);
        }
        return new KnownFollows(memory, rules)
            .change(request.arguments().require(FOLLOW), request, edition, follow -> ended(follow, request, edition));
    }

    private Reply ended(Follow follow, Request request, Edition edition) {
        if (memory.stores().follows().remove(follow.id())) {
            note(follow, request);
        }
        var where = switch (follow.place()) {
            case Place.DirectMessage _ -> FollowWords.DIRECT;
            case Place.Channel _ -> FollowWords.CHANNEL;
        };
        return new Answer(request.call(), "Followed no longer: " + FollowWords.of(follow.terms(), edition),
            List.of(new Block.Prose("No more alerts of it come "
                + FollowWords.where(follow.place(), request.asker().caller()) + ".")),
            List.of(new FollowUp("Follow it again", FollowWords.call(follow.terms(), where)), FollowWords.list()),
            Page.ONLY, edition.stamp());
    }

    private void note(Follow follow, Request request) {
        switch (follow.place()) {
            case Place.DirectMessage _ -> {}
            case Place.Channel place -> {
                var entry = new AuditEntry(request.now(), place.server(), request.asker().caller().user(),
                    Action.FOLLOW_REMOVED, FollowWords.noted(follow.terms(), place), "");
                backlog.remember(stores -> stores.audit().add(entry));
            }
        }
    }
}
