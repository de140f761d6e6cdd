package readout.edition;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import readout.corpus.Corpus;
import readout.corpus.CorpusLoader;
import readout.corpus.FileChangedException;
import readout.corpus.LoadOutcome;
import readout.corpus.Problem;
import readout.edition.CorpusOrigin.Looked;
import readout.edition.Publisher.Occasion;
import readout.model.EditionStamp;
import readout.search.IndexException;
import readout.search.StatementStore;

/**
 * The editions of one corpus: the live one, and the kept ones before it. Safe for use by many threads.
 *
 * <p>Only a reload or a rollback publishes. Opening takes up the last served edition, whatever the files say now; the
 * very first opening publishes edition 1, and so does opening a damaged index.
 */
public final class Editions implements AutoCloseable {

    private final LookedReader files;
    private final CorpusOrigin origin;
    private final StatementStore store;
    private final Ledger ledger;
    private final InstantSource clock;
    private final Progress progress;
    private final Publisher publisher;
    private final Previewed previewed;
    private final LiveEdition live;
    private final ReentrantLock reloading = new ReentrantLock();

    /** Editions without vectors. */
    public Editions(CorpusLoader loader, Path folder, StatementStore store, Ledger ledger, InstantSource clock) {
        this(loader, new FolderOrigin(loader, folder), store, ledger, Vectors.NONE, clock, _ -> {});
    }

    /**
     * Takes over the store, and closes it in the end.
     *
     * @param progress is told how each reload goes
     */
    public Editions(
        CorpusLoader loader, CorpusOrigin origin, StatementStore store, Ledger ledger, Vectors vectors,
        InstantSource clock, Progress progress) {
        this.origin = origin;
        this.store = store;
        this.ledger = ledger;
        this.clock = clock;
        this.progress = progress;
        previewed = new Previewed(loader);
        publisher = new Publisher(store, ledger, vectors, clock, progress);
        files = new LookedReader(loader, publisher);
        live = new LiveEdition(store, new Past(ledger), clock);
    }

    /** How opening went. Call once, before anything else. */
    public Opening open() {
        return new Opener(files, origin, store, ledger, publisher, live).open();
    }

    /**
     * Lends the live edition for the length of one call; it cannot close underneath.
     *
     * @throws EditionUnavailableException when its index fails
     */
    public <T> T borrow(Function<Edition, T> user) {
        return live.borrow(user);
    }

    /** Lends the edition of a number while it is kept, otherwise the live one. */
    public <T> T borrow(long number, Function<Edition, T> user) {
        return live.borrow(number, user);
    }

    /** Looks for the newest files, validates them and tells what publishing them would change. Changes nothing. */
    public Preview preview() {
        var elsewhere = store.madeElsewhere();
        if (elsewhere.isPresent()) {
            return new Preview.Refused(live.stamp(), List.of(FileTrouble.elsewhere(elsewhere.get())));
        }
        var began = clock.instant();
        var looked = origin.newest(live.stamp().revision());
        var outcome = files.read(looked);
        previewed.keep(looked, outcome, began);
        return preview(looked, outcome);
    }

    /** The same for the files of another folder. */
    public Preview preview(Path elsewhere) {
        var looked = new Looked.Found(elsewhere, "", Commits.NONE);
        return preview(looked, files.read(looked));
    }

    private Preview preview(Looked looked, LoadOutcome outcome) {
        return switch (outcome) {
            case LoadOutcome.Valid(var corpus, var warnings) -> preview(corpus, warnings, looked.commits());
            case LoadOutcome.Invalid(var problems) -> new Preview.Refused(live.stamp(), problems);
            case LoadOutcome.Unreadable(var why) ->
                new Preview.Refused(live.stamp(), List.of(FileTrouble.unreadable(why)));
        };
    }

    private Preview preview(Corpus corpus, List<Problem> warnings, Commits commits) {
        try {
            return publisher.isNewest(corpus)
                ? new Preview.Unchanged(live.stamp(), warnings)
                : new Preview.Differs(publisher.preview(corpus, warnings, live.stamp()).of(commits));
        } catch (FileChangedException e) {
            return new Preview.Refused(live.stamp(), List.of(FileTrouble.changed(e)));
        }
    }

    /**
     * Validates the files looked at last and, if they are those of a revision, publishes them as a new edition.
     *
     * @param revision of a {@link ChangeSet}, or its beginning
     * @param by who does, for the ledger: never a person's name or id
     */
    public Reload reload(String revision, String by) {
        return exclusively(() -> reloaded(revision, by));
    }

    /** Publishes the content of a kept edition again, as a new one. */
    public Reload rollback(long number, String by) {
        return exclusively(() -> rolledBack(number, by));
    }

    private Reload exclusively(Supplier<Reload> change) {
        var elsewhere = store.madeElsewhere();
        if (elsewhere.isPresent()) {
            return new Reload.Refused(live.stamp(), List.of(FileTrouble.elsewhere(elsewhere.get())));
        }
        if (!reloading.tryLock()) {
            return new Reload.Busy(live.stamp());
        }
        try {
            progress.began();
            var outcome = attempted(change);
            progress.ended(outcome);
            return outcome;
        } finally {
            reloading.unlock();
        }
    }

    private Reload attempted(Supplier<Reload> change) {
        try {
            refreshOrDiscard();
            return change.get();
        } catch (IndexException e) {
            return new Reload.Failed(live.stamp(), DiskTrouble.of(e));
        }
    }

    /** The live edition outlasts a damaged index, which is filled anew. */
    private void refreshOrDiscard() {
        try {
            refresh();
        } catch (IndexException e) {
            if (!e.damaged()) {
                throw e;
            }
            store.discard();
        }
    }

    private Reload reloaded(String revision, String by) {
        progress.reached(Phase.READING);
        var looked = origin.lookedAt();
        return switch (previewed.take(looked).orElseGet(() -> files.read(looked))) {
            case LoadOutcome.Valid(var corpus, var warnings) when corpus.revision().startsWith(revision) ->
                published(corpus, new Occasion(by, 0), warnings);
            case LoadOutcome.Valid(var corpus, var _) -> new Reload.Changed(live.stamp(), corpus.revision());
            case LoadOutcome.Invalid(var problems) -> new Reload.Refused(live.stamp(), problems);
            case LoadOutcome.Unreadable(var why) ->
                new Reload.Refused(live.stamp(), List.of(FileTrouble.unreadable(why)));
        };
    }

    private Reload rolledBack(long number, String by) {
        var kept = store.commits().stream().filter(commit -> commit.stamp().number() == number).findFirst();
        var index = kept.flatMap(store::open);
        if (kept.isEmpty() || index.isEmpty()) {
            return new Reload.NotKept(live.stamp(), number);
        }
        try (var opened = index.get()) {
            var corpus = new KeptCorpus(kept.get().stamp().revision(), Publisher.manifest(kept.get()), opened);
            return published(corpus, new Occasion(by, number), List.of());
        }
    }

    private Reload published(Corpus corpus, Occasion occasion, List<Problem> warnings) {
        var before = live.stamp();
        try {
            var publication = publisher.publish(corpus, occasion, before.number());
            progress.reached(Phase.SWAPPING);
            refresh();
            origin.keepOnly(kept().stream().map(EditionStamp::revision).toList());
            progress.reached(Phase.DONE);
            if (publication.isEmpty()) {
                return new Reload.Busy(live.stamp());
            }
            var after = publication.get().stamp();
            return publication.get().made()
                ? new Reload.Published(before, after, publication.get().changes(), warnings)
                : new Reload.Unchanged(after, warnings);
        } catch (FileChangedException e) {
            return new Reload.Refused(before, List.of(FileTrouble.changed(e)));
        }
    }

    /** Takes up a newer edition that another process published; says whether there was one. */
    public boolean refresh() {
        return live.refresh();
    }

    /** Whether the corpus files differ from those of the live edition. */
    public boolean filesDiffer() {
        return !origin.isPublished(live.stamp(), live.get().files());
    }

    /** The stamps of the editions kept, the oldest first, the live one last. */
    public List<EditionStamp> kept() {
        return live.kept();
    }

    /** What became of the statements, edition by edition. */
    public Ledger ledger() {
        return ledger;
    }

    /** Lends the live edition with what is under embargo: for those who tell of statements when their time has come. */
    public <T> T borrowWhole(Function<Edition, T> user) {
        return live.borrowWhole(user);
    }

    /** Editions still lent close when they are given back. */
    @Override
    public void close() {
        live.close();
        store.close();
    }
}
