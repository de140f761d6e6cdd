package readout.search;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import readout.model.EditionStamp;

/** What all contracts of an engine share: one empty store for each test, and short ways to fill and to ask it. */
abstract class EngineContract {

    /** How many commits a store under test keeps. */
    static final int KEPT = 3;

    @TempDir Path place;

    StatementStore store;
    private long commits;

    /** A store on a place; every call gives another store on it. */
    protected abstract StatementStore storeOn(Path place, int kept);

    /** Where the engine differs from others. */
    protected abstract EngineTraits traits();

    @BeforeEach
    void openStore() {
        store = storeOn(place.resolve("index"), KEPT);
    }

    @AfterEach
    void closeStore() {
        store.close();
    }

    /** Adds or replaces statements, all from {@code file.yaml}, and commits. */
    Commit commit(Draft... drafts) {
        return commit(List.of(drafts));
    }

    Commit commit(List<Draft> drafts) {
        try (var writer = store.write().orElseThrow()) {
            drafts.forEach(draft -> writer.put(entry(draft)));
            var commit = nextCommit();
            writer.commit(commit);
            return commit;
        }
    }

    Commit remove(String... ids) {
        try (var writer = store.write().orElseThrow()) {
            Arrays.stream(ids).forEach(writer::remove);
            var commit = nextCommit();
            writer.commit(commit);
            return commit;
        }
    }

    Commit nextCommit() {
        commits++;
        var stamp = new EditionStamp(commits, "rev" + commits, Instant.ofEpochSecond(commits), commits);
        return new Commit(stamp, "payload “" + commits + "”");
    }

    static IndexEntry entry(Draft draft) {
        return new IndexEntry(draft.sourced(), "file.yaml", "hash of " + draft.gist());
    }

    StatementIndex newest() {
        return store.open(store.latest().orElseThrow()).orElseThrow();
    }

    Hits search(StatementQuery query) {
        try (var index = newest()) {
            return index.search(query);
        }
    }

    /** The first hundred hits' ids. */
    List<String> ids(Order order, Criterion... criteria) {
        return ids(search(new StatementQuery(List.of(criteria), order, 0, 100)));
    }

    Set<String> found(Criterion... criteria) {
        return Set.copyOf(ids(new Order.OldestFirst(), criteria));
    }

    static List<String> ids(Hits hits) {
        return hits.hits().stream().map(hit -> hit.statement().id()).toList();
    }

    static Criterion.Words words(String... each) {
        return new Criterion.Words(Arrays.stream(each).map(EngineContract::term).toList(), true);
    }

    static Criterion.Words anyOf(String... each) {
        return new Criterion.Words(Arrays.stream(each).map(EngineContract::term).toList(), false);
    }

    static Criterion.Term term(String... spellings) {
        return new Criterion.Term(List.of(spellings), List.of());
    }

    static Criterion.Words name(Criterion.Term name) {
        return new Criterion.Words(List.of(name), true);
    }
}
