package readout.alert;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import readout.answer.Block;
import readout.answer.DateWords;
import readout.edition.Edition;
import readout.model.EditionStamp;
import readout.quoting.Quoting;

/** What must be added to messages posted before an edition in which statements were corrected or retracted. */
public final class Amendments {

    private final EditionStamp stamp;
    private final AmendmentBlocks notices;
    private final List<Amendment> amended;

    /** @param edition the one that corrects them */
    public Amendments(Edition edition, List<Amendment> amended) {
        this.stamp = edition.stamp();
        this.notices = new AmendmentBlocks(new Quoting(edition.registry()));
        this.amended = amended.stream().sorted(Comparator.comparing(Amendment::id)).toList();
    }

    /**
     * One addendum for each message that holds any of them, the oldest message first. One that rests on this edition or
     * a later one is right already.
     */
    public List<Addendum> to(List<Posted> messages) {
        return messages.stream()
            .sorted(Comparator.comparingLong(Posted::message))
            .flatMap(posted -> to(posted).stream())
            .toList();
    }

    private Optional<Addendum> to(Posted posted) {
        if (posted.edition() >= stamp.number()) {
            return Optional.empty();
        }
        var blocks = new ArrayList<Block>();
        amended.stream()
            .filter(amendment -> posted.statements().contains(amendment.id()))
            .forEach(amendment -> blocks.addAll(notices.of(amendment)));
        if (blocks.isEmpty()) {
            return Optional.empty();
        }
        blocks.addFirst(new Block.Heading(marker()));
        return Optional.of(new Addendum(posted.message(), marker(), blocks));
    }

    private String marker() {
        return "Put right with edition %d, %s".formatted(stamp.number(), DateWords.of(stamp.published()));
    }
}
