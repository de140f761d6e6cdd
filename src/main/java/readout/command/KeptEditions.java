package readout.command;

import java.util.List;
import java.util.StringJoiner;
import readout.answer.Block;
import readout.answer.CountWords;
import readout.answer.DateWords;
import readout.edition.Changes;
import readout.edition.Editions;
import readout.model.EditionStamp;

/** The editions that are kept, the newest first, with what the ledger says of them. */
record KeptEditions(Editions editions) {

    List<Block> blocks() {
        return editions.kept().reversed().stream().<Block>map(this::entry).toList();
    }

    /** The numbers of those before the live one, the newest first. */
    List<Long> earlier() {
        return editions.kept().reversed().stream().skip(1).map(EditionStamp::number).toList();
    }

    private Block entry(EditionStamp stamp) {
        var told = editions.ledger().edition(stamp.number());
        var detail = new StringJoiner(" · ").add("revision " + stamp.shortRevision())
            .add(CountWords.of(stamp.statements(), "statement"));
        told.ifPresent(record -> {
            detail.add("by " + record.by()).add(changes(record.changes()));
            if (record.restored() > 0) {
                detail.add("goes back to edition " + record.restored());
            }
        });
        return new Block.Entry(DateWords.of(stamp.published()), "Edition " + stamp.number(), detail.toString(), null);
    }

    private static String changes(Changes changes) {
        return "+%d ~%d corrected %d retracted %d −%d".formatted(changes.added(), changes.changed(),
            changes.corrected(), changes.retracted(), changes.removed());
    }
}
