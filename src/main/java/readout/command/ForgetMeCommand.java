package readout.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import readout.answer.Answer;
import readout.answer.Block;
import readout.answer.Block.Fact;
import readout.answer.CommandCall;
import readout.answer.FollowUp;
import readout.answer.Page;
import readout.answer.Refusal.Kind;
import readout.answer.Reply;
import readout.edition.Edition;
import readout.state.Backlog;
import readout.state.Forgotten;
import readout.state.Memory;

/** {@code /forget-me}: says what holds the asker's id, and deletes it when that is confirmed. */
final class ForgetMeCommand implements Command {

    private static final Option<String> CONFIRM = Option.optional(
        "confirm", "Do it: there is no way back", new OneOf("YES", List.of(new Completion("yes", "forget me"))));

    private static final Block NEVER_KEPT = new Block.Prose("What you ask and what you check is not kept with your name"
        + " or id, nor is who reports a mistake or offers a question to the moderators; no message of yours is kept."
        + " Messages that are in Discord already stay there.");

    private final Memory memory;
    private final Backlog backlog;

    ForgetMeCommand(Memory memory, Backlog backlog) {
        this.memory = memory;
        this.backlog = backlog;
    }

    @Override
    public CommandSpec spec() {
        return new CommandSpec("forget-me", "Delete what this bot keeps of you; first says what that is",
            List.of(CONFIRM), Audience.EVERYONE, "", Manner.PERSONAL);
    }

    @Override
    public Reply answer(Request request, Edition edition) {
        if (request.asker().caller().isTerminal()) {
            return request.refuse(Kind.NOT_ALLOWED, "Of whoever asks in the terminal, nothing is kept.", edition);
        }
        return request.arguments().find(CONFIRM).isPresent() ? forgotten(request, edition) : kept(request, edition);
    }

    private Reply kept(Request request, Edition edition) {
        var user = request.asker().caller().user();
        var owned = memory.stores().follows().ofOwner(user);
        var direct = owned.stream().filter(follow -> FollowWords.isDirect(follow.place())).count();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Prose("With your Discord id, and nothing else of you, are kept:"));
        blocks.add(new Block.Facts(List.of(
            new Fact("Follows by direct message", direct + "; they would be deleted, with the alerts sent for them"),
            new Fact("Follows in channels", owned.size() - direct + "; they would go on without your id"),
            new Fact("Notes of changes", "of follows in channels, settings and editions, if you made any;"
                + " they would say nobody’s id"))));
        blocks.add(NEVER_KEPT);
        var confirm = new FollowUp("Forget me", new CommandCall("forget-me", Map.of(CONFIRM.name(), "yes"), 1));
        return new Answer(request.call(), "What this bot keeps of you", blocks,
            List.of(confirm, FollowWords.list()), Page.ONLY, edition.stamp());
    }

    /** What waits to be noted must not bring the id back. */
    private Reply forgotten(Request request, Edition edition) {
        backlog.catchUp();
        var forgotten = memory.forget(request.asker().caller().user());
        return new Answer(request.call(), "You are forgotten", List.of(facts(forgotten), NEVER_KEPT), List.of(),
            Page.ONLY, edition.stamp());
    }

    private static Block facts(Forgotten forgotten) {
        return new Block.Facts(List.of(
            new Fact("Follows by direct message", forgotten.follows() + " deleted"),
            new Fact("Alerts to you, sent or waiting", forgotten.deliveries() + " deleted"),
            new Fact("Follows in channels", forgotten.owned() + " go on without your id"),
            new Fact("Notes of changes", forgotten.audited() + " say nobody’s id")));
    }
}
