package readout.answer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import readout.model.EditionStamp;
import readout.model.Fidelity;

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

    /** The ids of the statements that are near without answering it, in the order shown, each once. */
    public List<String> nearest() {
        return of(Block.Nearest.class).flatMap(near -> near.statements().stream()).map(Evidence::statement).distinct()
            .toList();
    }

    /** The quotations that were checked, in the order in which they were given. */
    public List<Block.Checked> checks() {
        return of(Block.Checked.class).toList();
    }

    /** How the question was read; nothing when it is not the answer to a question. */
    public Optional<Block.Understood> understood() {
        return of(Block.Understood.class).findFirst();
    }

    /** Whether it answers a question by saying that nothing here does. */
    public boolean abstains() {
        return understood().isPresent() && statements().isEmpty();
    }

    /** Whether what was asked for, or what was to be checked, is not in the corpus. */
    public boolean foundNothing() {
        var checks = checks();
        return abstains()
            || (!checks.isEmpty() && checks.stream().allMatch(check -> check.fidelity() == Fidelity.NOT_FOUND));
    }

    private <B extends Block> Stream<B> of(Class<B> type) {
        return blocks.stream().filter(type::isInstance).map(type::cast);
    }
}
