package readout.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.answer.Answer;
import readout.answer.Block;
import readout.answer.CommandCall;
import readout.answer.FollowUp;
import readout.answer.Page;
import readout.answer.Reply;
import readout.edition.Edition;
import readout.edition.Editions;

/** {@code /rollback}: publishes the content of a kept edition again; without a number, lists those that are kept. */
final class RollbackCommand implements Command {

    private static final Option<Long> EDITION =
        Option.optional("edition", "The number of the edition to go back to", new Counting("EDITION"));

    private final Editions editions;
    private final Publishing publishing;

    RollbackCommand(Editions editions, Publishing publishing) {
        this.editions = editions;
        this.publishing = publishing;
    }

    @Override
    public CommandSpec spec() {
        return new CommandSpec("rollback", "Go back to an earlier edition, which is published again as a new one",
            List.of(EDITION), Audience.MODERATORS, "");
    }

    @Override
    public Reply answer(Request request, Edition edition) {
        Optional<Long> number = request.arguments().find(EDITION);
        return number.isPresent() ? publishing.rollback(number.get(), request, edition) : kept(request, edition);
    }

    private Reply kept(Request request, Edition edition) {
        var rows = new KeptEditions(editions);
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Prose("These editions are kept. Going back changes no file: the next reload shows what"
            + " they would change."));
        blocks.addAll(rows.blocks());
        var followUps = rows.earlier().stream()
            .map(number -> new FollowUp("Back to edition " + number,
                new CommandCall("rollback", Map.of(EDITION.name(), Long.toString(number)), 1)))
            .toList();
        return new Answer(request.call(), "Roll back", blocks, followUps, Page.ONLY, edition.stamp());
    }
}
