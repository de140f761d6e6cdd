package readout.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import readout.answer.Answer;
import readout.answer.Block;
import readout.answer.CommandCall;
import readout.answer.Page;
import readout.edition.ChangeSet;

/** What publishing would change, for those who only look. */
public final class PreviewReply {

    private static final int CHANGES_SHOWN = 10;

    private PreviewReply() {}

    /** The loudest changes, and how many there are. */
    public static Answer of(ChangeSet set) {
        var shown = PreviewBlocks.loudestFirst(set).stream().limit(CHANGES_SHOWN).toList();
        var blocks = new ArrayList<Block>(PreviewBlocks.summary(set));
        shown.forEach(change -> blocks.add(ChangeBlocks.of(change)));
        blocks.addAll(PreviewBlocks.more(set, shown.size()));
        return new Answer(new CommandCall("reload", Map.of(), 1),
            "What would change in edition " + set.base().number(), blocks, List.of(), Page.ONLY, set.base());
    }
}
