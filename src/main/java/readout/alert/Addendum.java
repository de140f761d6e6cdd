package readout.alert;

import java.util.List;
import java.util.stream.Stream;
import readout.answer.Block;

/**
 * What to add to a message in which something is no longer right. For the same message and edition always the same.
 *
 * @param message what it is known by where it stands
 * @param marker the heading with which the addendum begins, by which one that is there already is known
 * @param blocks the whole addendum, with its heading
 */
public record Addendum(long message, String marker, List<Block> blocks) {

    public Addendum {
        blocks = List.copyOf(blocks);
    }

    /** Blocks with this addendum at their end: as they are, if they have it already. */
    public List<Block> appendedTo(List<Block> message) {
        return isIn(message) ? message : Stream.concat(message.stream(), blocks.stream()).toList();
    }

    private boolean isIn(List<Block> message) {
        return message.contains(new Block.Heading(marker));
    }
}
