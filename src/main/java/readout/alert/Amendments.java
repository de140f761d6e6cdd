package readout.alert;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import readout.answer.Block;
import readout.answer.Block.Tone;
import readout.answer.DateWords;
import readout.edition.Edition;
import readout.model.EditionStamp;
import readout.quoting.Quoting;

/** What must be said over messages posted before an edition in which statements were corrected or retracted. */
public final class Amendments {

    private final EditionStamp stamp;
    private final AmendmentBlocks wording;
    private final List<Amendment> amended;

    /**
     * @param edition whose names are used
     * @param stamp of the edition that puts them right
     */
    public Amendments(Edition edition, EditionStamp stamp, List<Amendment> amended) {
        this.stamp = stamp;
        this.wording = new AmendmentBlocks(new Quoting(edition.registry()));
        this.amended = amended.stream().sorted(Comparator.comparing(Amendment::id)).toList();
    }

    /**
     * One notice for a message in which statements stand; for the same message and edition always the same. Empty when
     * none of them was amended.
     *
     * @param statements ids
     */
    public Optional<Block.Notice> notice(Collection<String> statements) {
        var told = amended.stream()
            .filter(amendment -> statements.contains(amendment.id()))
            .map(wording::inWords)
            .collect(Collectors.joining("\n"));
        return told.isEmpty()
            ? Optional.empty()
            : Optional.of(new Block.Notice(Tone.WARNING, "Put right with edition %d, %s. %s"
                .formatted(stamp.number(), DateWords.of(stamp.published()), told)));
    }
}
