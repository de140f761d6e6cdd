package readout.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import readout.answer.Answer;
import readout.answer.Block;
import readout.answer.CommandCall;
import readout.answer.DateWords;
import readout.answer.FollowUp;
import readout.answer.Reply;
import readout.edition.Edition;
import readout.state.Audit;
import readout.state.AuditEntry;
import readout.state.AuditEntry.Action;
import readout.state.Memory;

/**
 * Who changed what, the newest first: what concerns all, and what concerns the asker’s own server; at the terminal, all.
 */
record AuditPages(Memory memory) {

    private static final int DIGITS = 10_000;
    private static final int TEXT_LENGTH = 300;

    Reply answer(Request request, Edition edition) {
        var audit = memory.stores().audit();
        var caller = request.asker().caller();
        var server = caller.user() == AuditEntry.TERMINAL ? Optional.<Long>empty() : Optional.of(caller.server());
        var page =
            Paging.page(request, server.map(audit::countSeenFrom).orElseGet(audit::count), Paging.ENTRIES, "page");
        if (page.number() > page.of()) {
            return Paging.beyond(request, page, edition);
        }
        var blocks = new ArrayList<Block>();
        latest(audit, server, Paging.offset(request, Paging.ENTRIES)).forEach(entry -> blocks.add(block(entry)));
        if (blocks.isEmpty()) {
            blocks.add(new Block.Prose("Nobody has changed anything yet."));
        }
        var status = new FollowUp("Status", new CommandCall("status", Map.of(), 1));
        return new Answer(request.call(), "Who changed what", blocks, List.of(status), page, edition.stamp());
    }

    private static List<AuditEntry> latest(Audit audit, Optional<Long> server, int offset) {
        return server.map(own -> audit.latestSeenFrom(own, Paging.ENTRIES, offset))
            .orElseGet(() -> audit.latest(Paging.ENTRIES, offset));
    }

    private static Block block(AuditEntry entry) {
        var before = Labels.cut(entry.before(), TEXT_LENGTH);
        var after = Labels.cut(entry.after(), TEXT_LENGTH);
        var change = before.isEmpty() ? after : after.isEmpty() ? "was: " + before : before + " → " + after;
        return new Block.Entry(DateWords.of(entry.at()), action(entry.action()),
            "by " + actor(entry.actor()) + (change.isEmpty() ? "" : "\n" + change), null);
    }

    /**
     * Enough to tell a few moderators apart, and for each to know their own entries; too little to look somebody up by, or to
     * follow them to another server.
     */
    private static String actor(long actor) {
        if (actor == AuditEntry.TERMINAL) {
            return "the terminal";
        }
        return actor == AuditEntry.FORGOTTEN
            ? "somebody who asked to be forgotten"
            : String.format(Locale.ROOT, "moderator …%04d", Math.floorMod(actor, DIGITS));
    }

    private static String action(Action action) {
        return switch (action) {
            case RELOADED -> "reloaded";
            case ROLLED_BACK -> "rolled back";
            case SETTINGS_CHANGED -> "settings changed";
            case QUESTION_TICKED -> "question ticked off";
            case FOLLOW_ADDED -> "follow added";
            case FOLLOW_REMOVED -> "follow removed";
            case RESTORED -> "memory restored";
        };
    }
}
