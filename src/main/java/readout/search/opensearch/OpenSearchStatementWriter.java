package readout.search.opensearch;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import readout.search.Commit;
import readout.search.IndexEntry;
import readout.search.IndexException;
import readout.search.StatementWriter;
import readout.search.opensearch.RegisterState.Draft;
import readout.search.opensearch.RegisterState.Entry;

/**
 * Writes the next edition into an index of its own, which nobody sees until the register names it. Holds the lease as
 * long as it is open. For one thread.
 */
final class OpenSearchStatementWriter implements StatementWriter {

    /** So many vectors are gathered before the space is parted by them; fewer are looked through quickly anyway. */
    private static final int SAMPLE = 3_000;

    private static final int CELLS = 512;

    private final ClusterClient client;
    private final ClusterSettings settings;
    private final Register register;
    private final Indexes indexes;
    private final Payloads payloads;
    private final Documents documents;
    private final InstantSource clock;
    private final LongConsumer progress;
    private final Lease lease;
    private final @Nullable Entry base;
    private final List<IndexEntry> sample = new ArrayList<>();
    private Cells cells;
    private String cellsName;
    private String index;
    private @Nullable Bulk bulk;
    private boolean resumed;
    private boolean committed;

    OpenSearchStatementWriter(ClusterClient client, ClusterSettings settings, Register register, Indexes indexes,
        Payloads payloads, Documents documents, InstantSource clock, LongConsumer progress, Lease lease) {
        this.client = client;
        this.settings = settings;
        this.register = register;
        this.indexes = indexes;
        this.payloads = payloads;
        this.documents = documents;
        this.clock = clock;
        this.progress = progress;
        this.lease = lease;
        var commits = lease.taken().commits();
        base = commits.isEmpty() ? null : commits.getLast();
        cellsName = base == null ? "" : base.cells();
        cells = payloads.cells(cellsName);
        index = new Names(settings.prefix()).edition(lease.sequence());
    }

    @Override
    public void put(IndexEntry entry) {
        if (!cells.centres().isEmpty() || entry.vector() == null) {
            send(entry);
            return;
        }
        sample.add(entry);
        if (sample.size() == SAMPLE) {
            cells = Cells.of(sample.stream().map(IndexEntry::vector).toList(), CELLS);
            cellsName = "cells-" + UUID.randomUUID();
            payloads.put(cellsName, cells);
            sendSample();
        }
    }

    private void sendSample() {
        sample.forEach(this::send);
        sample.clear();
    }

    private void send(IndexEntry entry) {
        bulk(entry.learned().since()).put(entry.sourced().statement().id(), () -> documents.made(entry, cells));
    }

    @Override
    public void remove(String id) {
        sendSample();
        if (base != null || bulk != null) {
            bulk(Instant.EPOCH).remove(id);
        }
    }

    private Bulk bulk(Instant began) {
        if (lease.isLost()) {
            throw lost();
        }
        var made = bulk;
        if (made == null) {
            made = new Bulk(client, index(began), resumed, progress);
            bulk = made;
        }
        return made;
    }

    private String index(Instant began) {
        var draft = lease.taken().draft();
        if (base != null) {
            indexes.makeClone(base.index(), index);
        } else if (draft != null && indexes.exists(draft.index())) {
            index = draft.index();
            resumed = true;
        } else {
            indexes.makeEmpty(index);
            register.change("noting a first edition in the making", state -> lease.isHeldIn(state)
                ? state.with(new Draft(index, began))
                : state);
        }
        return index;
    }

    @Override
    public void commit(Commit commit) {
        sendSample();
        bulk(Instant.EPOCH).finish();
        indexes.seal(index);
        checkResumed(commit);
        var payload = lease.sequence() + "-" + UUID.randomUUID();
        payloads.put(payload, commit.payload());
        var entry = new Entry(commit.stamp(), index, payload, base == null ? settings.shards() : base.shards(),
            cellsName);
        register.change("committing an edition", state -> committed(state, entry));
        committed = true;
        indexes.name(index);
    }

    /** The answer to the same change may have been lost the first time. */
    private RegisterState committed(RegisterState state, Entry entry) {
        if (state.commits().contains(entry)) {
            return state;
        }
        if (!lease.isHeldIn(state)) {
            throw lost();
        }
        return state.committed(entry, settings.kept(), clock.instant());
    }

    private IndexException lost() {
        return new IndexException("writing an edition to " + client.name(), false,
            new IOException("another process took its turn, since this one did not answer for a while"));
    }

    /** Files that changed since would leave statements behind that are in none of them. */
    private void checkResumed(Commit commit) {
        if (!resumed) {
            return;
        }
        var there = client.send(Call.get("counting statements", "/" + index + "/_count")).path("count").asLong();
        if (there != commit.stamp().statements()) {
            throw new IndexException("going on with what was interrupted in " + client.name(), false,
                new IOException("the files changed since, so it is thrown away; run it again to fill the index anew"));
        }
    }

    /** What a writer that cannot reach the cluster leaves behind is removed, or gone on with, by the next one. */
    @Override
    public void close() {
        try {
            if (bulk != null) {
                bulk.close();
                if (!committed && !lease.isLost()) {
                    indexes.remove(index);
                }
            }
        } catch (IndexException _) {
            // nobody sees it
        } finally {
            lease.close();
        }
    }
}
