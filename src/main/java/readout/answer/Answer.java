package readout.answer;

import java.util.List;
import readout.model.EditionStamp;

/**
 * An answer, ready to be drawn.
 *
 * @param call what was asked, with every name resolved to its slug, so that asking it again gives this answer
 * @param blocks in reading order
 * @param followUps what a reader may want next; turning pages is not among them, since the page says it all
 */
public record Answer(
    CommandCall call, String title, List<Block> blocks, List<FollowUp> followUps, Page page, EditionStamp edition)
    implements Reply {

    public Answer {
        blocks = List.copyOf(blocks);
        followUps = List.copyOf(followUps);
    }

    /** The ids of the statements shown, in the order shown, each once. */
    public List<String> statements() {
        return blocks.stream().flatMap(Block::evidence).map(Evidence::statement).distinct().toList();
    }
}
