package readout.search.opensearch;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import readout.search.Analysis;
import readout.search.Commit;
import readout.search.DurableFiles;
import readout.search.IndexException;
import readout.search.Indexing;
import readout.search.StatementIndex;
import readout.search.StatementStore;
import readout.search.StatementWriter;
import readout.search.opensearch.RegisterState.Dropped;
import readout.search.opensearch.RegisterState.Entry;

/**
 * Editions in a cluster, each an index of its own that never changes: cloned from the one before, changed, sealed, copied
 * and then named in the {@link Register}, which is the one moment at which it becomes an edition. What the register names
 * no longer is removed a while later, so that whoever reads it can end.
 */
public final class OpenSearchStatementStore implements StatementStore {

    /** How long an index that is no edition any more can still be read. */
    private static final Duration GRACE = Duration.ofMinutes(15);

    private final ClusterClient client;
    private final ClusterSettings settings;
    private final Analysis analysis;
    private final Indexing indexing;
    private final InstantSource clock;
    private final LongConsumer progress;
    private final Names names;
    private final Register register;
    private final Indexes indexes;
    private final Payloads payloads;

    /**
     * @param indexing for wordings of earlier times, which no index of the cluster holds
     * @param progress is told how many statements of a change have arrived
     */
    public OpenSearchStatementStore(ClusterAddress address, ClusterSettings settings, Analysis analysis,
        Indexing indexing, InstantSource clock, LongConsumer progress) {
        client = new ClusterClient(address);
        this.settings = settings;
        this.analysis = analysis;
        this.indexing = indexing;
        this.clock = clock;
        this.progress = progress;
        names = new Names(settings.prefix());
        register = new Register(client, names);
        indexes = new Indexes(client, names, settings);
        payloads = new Payloads(client, names);
    }

    @Override
    public List<Commit> commits() {
        var entries = register.read().commits();
        payloads.keepOnly(entries.stream().map(Entry::payload).toList());
        return entries.stream().map(this::commit).toList();
    }

    @Override
    public Optional<Commit> latest() {
        var entries = register.read().commits();
        return entries.isEmpty() ? Optional.empty() : Optional.of(commit(entries.getLast()));
    }

    private Commit commit(Entry entry) {
        return new Commit(entry.stamp(), payloads.text(entry.payload()));
    }

    @Override
    public Optional<StatementIndex> open(Commit commit) {
        return register.read().commits().stream()
            .filter(entry -> entry.stamp().equals(commit.stamp()))
            .findFirst()
            .map(this::open);
    }

    private StatementIndex open(Entry entry) {
        if (!indexes.exists(entry.index())) {
            throw new IndexException("opening " + entry.index() + " in " + client.name(), true,
                new IOException("the register names it, but it is not there"));
        }
        var index = new EditionIndex(client, entry.index(), entry.shards());
        return new OpenSearchStatementIndex(index, analysis, indexing, () -> payloads.cells(entry.cells()));
    }

    /** Where the ledger of these editions is kept, beside them; not to be used once this store was closed. */
    public DurableFiles ledger() {
        return new ClusterFiles(client, indexes, names);
    }

    /** When a first edition began to be made that is not finished; it goes on where it stopped when it is made again. */
    public Optional<Instant> unfinished() {
        var state = register.read();
        return Optional.ofNullable(state.draft()).filter(draft -> indexes.exists(draft.index()))
            .map(RegisterState.Draft::began);
    }

    @Override
    public Optional<StatementWriter> write() {
        indexes.makeRegister();
        register.read(); // says so if it is damaged
        return Lease.take(register, clock).map(this::writer);
    }

    private StatementWriter writer(Lease lease) {
        try {
            tidy(lease.taken());
            return new OpenSearchStatementWriter(client, settings, register, indexes, payloads,
                new Documents(analysis), clock, progress, lease);
        } catch (RuntimeException e) { // else it would be renewed as long as this process lives
            lease.close();
            throw e;
        }
    }

    /** Removes what dead writers left, and what was given up long enough ago. */
    private void tidy(RegisterState state) {
        var old = state.dropped().stream()
            .filter(dropped -> dropped.at().plus(GRACE).isBefore(clock.instant()))
            .toList();
        old.forEach(this::remove);
        if (!old.isEmpty()) {
            register.change("noting what was removed", now -> now.without(old));
        }
        var wanted = wanted(state);
        indexes.editions().stream().filter(index -> !wanted.contains(index)).forEach(indexes::remove);
    }

    private void remove(Dropped dropped) {
        indexes.remove(dropped.index());
        payloads.remove(dropped.payload());
    }

    private static Set<String> wanted(RegisterState state) {
        var draft = state.draft();
        var drafted = draft != null && state.commits().isEmpty() ? Stream.of(draft.index()) : Stream.<String>of();
        return new HashSet<>(Stream.of(
            state.commits().stream().map(Entry::index), state.dropped().stream().map(Dropped::index), drafted)
            .flatMap(names -> names).toList());
    }

    @Override
    public void discard() {
        if (!indexes.exists(names.register())) {
            return;
        }
        register.changeWhatever("discarding all editions", state -> {
            if (!state.isFree(clock.instant())) {
                throw new IndexException("discarding all editions in " + client.name(), false,
                    new IOException("another process writes at this moment"));
            }
            return state.discarded(clock.instant());
        });
    }

    @Override
    public boolean isReachable() {
        return client.isReachable();
    }

    /** Other programs may go on. */
    @Override
    public void close() {
        client.close();
    }
}
