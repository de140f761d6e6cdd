package readout.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import readout.model.SourceKind;

/** What every engine's store promises: commits, isolation, one writer. */
public abstract class StatementStoreContract extends EngineContract {

    @Test
    void everythingWorksWhenEmpty() {
        assertThat(store.commits()).isEmpty();
        assertThat(store.latest()).isEmpty();
        assertThat(store.open(nextCommit())).isEmpty();
        store.discard();
        try (var writer = store.write().orElseThrow()) {
            writer.remove("nothing");
        }
        assertThat(store.commits()).isEmpty();
    }

    @Test
    void anEmptyCommitIsAnEdition() {
        var commit = commit();
        assertThat(store.commits()).containsExactly(commit);
        try (var index = newest()) {
            assertThat(index.size()).isZero();
        }
    }

    @Test
    void aStatementComesBackWhole() {
        var draft = Draft.of("a", "The gist.").quoting("“Exact” words").at("2025-05").from(SourceKind.STATE_MEDIA);
        commit(draft);
        try (var index = newest()) {
            assertThat(index.statement("a").orElseThrow().sourced()).isEqualTo(draft.sourced());
            assertThat(index.statement("b")).isEmpty();
        }
    }

    @Test
    void putReplacesTheStatementOfTheSameId() {
        commit(Draft.of("a", "apples"), Draft.of("b", "bread"));
        commit(Draft.of("a", "pears"));
        assertThat(found(words("apples"))).isEmpty();
        assertThat(found(words("pears"))).containsExactly("a");
        assertThat(found()).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void theLastPutOfAnIdInOneChangeStands() {
        commit(Draft.of("a", "apples"), Draft.of("a", "pears"));
        assertThat(found(words("apples"))).isEmpty();
        assertThat(found(words("pears"))).containsExactly("a");
    }

    @Test
    void removeTakesOnlyThatStatement() {
        commit(Draft.of("a", "apples"), Draft.of("ab", "apples"));
        remove("a", "unknown");
        assertThat(found(words("apples"))).containsExactly("ab");
        try (var index = newest()) {
            assertThat(index.size()).isEqualTo(1);
            assertThat(index.statement("a")).isEmpty();
        }
    }

    @Test
    void nothingIsSeenBeforeTheCommit() {
        commit(Draft.of("a", "apples"));
        try (var writer = store.write().orElseThrow()) {
            writer.put(entry(Draft.of("b", "bread")));
            assertThat(found()).containsExactly("a");
        }
    }

    @Test
    void aChangeClosedWithoutACommitLeavesNoTrace() {
        var first = commit(Draft.of("a", "apples"));
        try (var writer = store.write().orElseThrow()) {
            writer.put(entry(Draft.of("b", "bread")));
            writer.remove("a");
        }
        assertThat(store.commits()).containsExactly(first);
        commit(Draft.of("c", "cream"));
        assertThat(found()).containsExactlyInAnyOrder("a", "c");
    }

    @Test
    void anOpenIndexStaysAtItsPointInTime() {
        commit(Draft.of("a", "apples"));
        try (var before = newest()) {
            commit(Draft.of("a", "pears"), Draft.of("b", "bread"));
            remove("b");
            assertThat(before.size()).isEqualTo(1);
            assertThat(before.statement("a").orElseThrow().statement().gist()).isEqualTo("apples");
            assertThat(before.filed("file.yaml")).isEqualTo(Map.of("a", "hash of apples"));
        }
    }

    @Test
    void indexesOpenedTwiceAreClosedOneByOne() {
        commit(Draft.of("a", "apples"));
        var first = newest();
        try (var second = newest()) {
            first.close();
            first.close();
            assertThat(second.size()).isEqualTo(1);
        }
    }

    @Test
    void theNewestCommitsAreKept() {
        commit(Draft.of("1", "one"));
        var second = commit(Draft.of("2", "two"));
        var third = commit(Draft.of("3", "three"));
        var fourth = commit(Draft.of("4", "four"));
        assertThat(store.commits()).containsExactly(second, third, fourth);
        assertThat(store.latest()).contains(fourth);
    }

    @Test
    void aKeptCommitIsOpenedAsItWas() {
        commit(Draft.of("1", "one"));
        var second = commit(Draft.of("2", "two"));
        commit(Draft.of("3", "three"));
        remove("1", "2");
        try (var index = store.open(second).orElseThrow()) {
            assertThat(index.size()).isEqualTo(2);
            assertThat(index.statement("1")).isPresent();
        }
        assertThat(found()).containsExactly("3");
    }

    @Test
    void aCommitKeptNoLongerIsNotOpened() {
        var first = commit(Draft.of("1", "one"));
        for (var i = 0; i < KEPT; i++) {
            commit(Draft.of("2", "two " + i));
        }
        assertThat(store.open(first)).isEmpty();
    }

    @Test
    void whileAWriterIsOpenThereIsNoSecond() {
        try (var other = storeOn(place.resolve("index"), KEPT)) {
            try (var _ = store.write().orElseThrow()) {
                assertThat(store.write()).isEmpty();
                assertThat(other.write()).isEmpty();
            }
            try (var _ = other.write().orElseThrow()) {
                assertThat(store.write()).isEmpty();
            }
        }
    }

    @Test
    void anotherStoreSeesNewCommits() {
        try (var other = storeOn(place.resolve("index"), KEPT)) {
            assertThat(other.latest()).isEmpty();
            var first = commit(Draft.of("a", "apples"));
            assertThat(other.latest()).contains(first);
            try (var before = other.open(first).orElseThrow()) {
                var second = commit(Draft.of("b", "bread"));
                assertThat(other.commits()).containsExactly(first, second);
                try (var after = other.open(second).orElseThrow()) {
                    assertThat(List.of(before.size(), after.size())).containsExactly(1L, 2L);
                }
            }
        }
    }

    @Test
    void afterDiscardingEverythingBeginsAnew() {
        try (var other = storeOn(place.resolve("index"), KEPT)) {
            commit(Draft.of("a", "apples"));
            other.open(other.latest().orElseThrow()).orElseThrow().close();
            store.discard();
            assertThat(store.commits()).isEmpty();
            assertThat(other.commits()).isEmpty();
            var again = commit(Draft.of("b", "bread"));
            assertThat(found()).containsExactly("b");
            try (var index = other.open(again).orElseThrow()) {
                assertThat(index.statement("b")).isPresent();
            }
        }
    }

    @Test
    void statementsAreListedByTheirFile() {
        try (var writer = store.write().orElseThrow()) {
            writer.put(new IndexEntry(Draft.of("a", "apples").sourced(), "events/one.yaml", "h1"));
            writer.put(new IndexEntry(Draft.of("b", "bread").sourced(), "events/one.yaml", "h2"));
            writer.put(new IndexEntry(Draft.of("c", "cream").sourced(), "events/two.yaml", "h3"));
            writer.commit(nextCommit());
        }
        try (var writer = store.write().orElseThrow()) {
            writer.put(new IndexEntry(Draft.of("b", "bread").sourced(), "events/two.yaml", "h2"));
            writer.commit(nextCommit());
        }
        try (var index = newest()) {
            assertThat(index.filed("events/one.yaml")).isEqualTo(Map.of("a", "h1"));
            assertThat(index.filed("events/two.yaml")).isEqualTo(Map.of("b", "h2", "c", "h3"));
            assertThat(index.filed("events/three.yaml")).isEmpty();
        }
    }
}
