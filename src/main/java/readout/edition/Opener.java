package readout.edition;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import readout.corpus.Corpus;
import readout.corpus.FileChangedException;
import readout.corpus.LoadOutcome;
import readout.corpus.Problem;
import readout.edition.Publisher.Occasion;
import readout.search.IndexException;
import readout.search.StatementStore;

/** Finds the edition to begin with, or makes it. */
final class Opener {

    /** How long another process may take to publish the first edition before we give up waiting for it. */
    private static final Duration FIRST_EDITION = Duration.ofMinutes(10);

    private static final Duration PAUSE = Duration.ofMillis(50);

    private final LookedReader files;
    private final CorpusOrigin origin;
    private final StatementStore store;
    private final Ledger ledger;
    private final Publisher publisher;
    private final LiveEdition live;

    Opener(LookedReader files, CorpusOrigin origin, StatementStore store, Ledger ledger, Publisher publisher,
        LiveEdition live) {
        this.files = files;
        this.origin = origin;
        this.store = store;
        this.ledger = ledger;
        this.publisher = publisher;
        this.live = live;
    }

    Opening open() {
        try {
            return live.refresh() ? resumed() : built("there was no index");
        } catch (IndexException e) {
            if (!e.damaged()) {
                throw e;
            }
            store.discard();
            return built("the index was damaged: " + reason(e));
        }
    }

    private static String reason(IndexException e) {
        var cause = e.getCause();
        return cause == null ? String.valueOf(e.getMessage()) : e.getMessage() + ": " + cause.getMessage();
    }

    private Opening resumed() {
        settle();
        return new Opening.Resumed(live.stamp(), !origin.isPublished(live.stamp(), live.get().files()));
    }

    /** Where nothing can be written, a later reload does it. */
    private void settle() {
        try {
            ledger.settle(live.stamp());
        } catch (IndexException _) {
            // the edition itself is whole
        }
    }

    private Opening built(String reason) {
        var elsewhere = store.madeElsewhere();
        if (elsewhere.isPresent()) {
            return new Opening.Impossible(List.of(FileTrouble.elsewhere(elsewhere.get())));
        }
        return switch (files.read(origin.begin(lastRevision()))) {
            case LoadOutcome.Valid(var corpus, var warnings) -> built(corpus, warnings, reason);
            case LoadOutcome.Invalid(var problems) -> new Opening.Impossible(problems);
            case LoadOutcome.Unreadable(var why) -> new Opening.Impossible(List.of(FileTrouble.unreadable(why)));
        };
    }

    private String lastRevision() {
        return ledger.edition(ledger.last()).map(edition -> edition.stamp().revision()).orElse("");
    }

    private Opening built(Corpus corpus, List<Problem> warnings, String reason) {
        try {
            var publication = publisher.publish(corpus, new Occasion("the first start", 0), 0);
            if (publication.isEmpty()) {
                return resumedAfterTheOther();
            }
            live.refresh();
            return publication.get().made()
                ? new Opening.Built(publication.get().stamp(), reason, warnings)
                : resumed();
        } catch (FileChangedException e) {
            return new Opening.Impossible(List.of(FileTrouble.changed(e)));
        }
    }

    /** Another process publishes the first edition at this moment. */
    private Opening resumedAfterTheOther() {
        var deadline = System.nanoTime() + FIRST_EDITION.toNanos();
        while (System.nanoTime() < deadline) {
            if (live.refresh()) {
                return resumed();
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        throw new IndexException("waiting for another process to publish the first edition", false, null);
    }
}
