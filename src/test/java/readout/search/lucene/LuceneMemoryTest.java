package readout.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import readout.Fixtures;
import readout.model.SourcedStatement;
import readout.model.Span;
import readout.search.Criterion;
import readout.search.Facet;
import readout.search.IndexEntry;
import readout.search.Order;
import readout.search.StatementIndex;
import readout.search.StatementQuery;

class LuceneMemoryTest {

    private final LuceneMemory memory = new LuceneMemory();

    @Test
    void worksWhenEmpty() {
        try (var index = memory.of(List.of())) {
            assertThat(index.size()).isZero();
            assertThat(index.search(everything()).hits()).isEmpty();
            assertThat(index.statement("any")).isEmpty();
            assertThat(index.tally(List.of(), List.of(Facet.EVENT))).isEmpty();
        }
    }

    @Test
    void holdsStatementsWhole() {
        try (var index = fixtures()) {
            assertThat(index.size()).isEqualTo(10);
            assertThat(index.search(everything()).hits()).extracting(hit -> hit.sourced())
                .containsExactlyInAnyOrderElementsOf(Fixtures.statements());
        }
    }

    @Test
    void findsAndMarksWordsWhateverTheirInflection() {
        try (var index = fixtures()) {
            var words = new Criterion.Words(List.of(new Criterion.Term(List.of("quarrels"), List.of())), true);
            var hits = index.search(new StatementQuery(List.of(words), new Order.ByRelevance(), 0, 10)).hits();

            assertThat(hits).singleElement().satisfies(hit -> {
                assertThat(hit.statement().id()).isEqualTo("lake-call-marsh-talks-at-once");
                assertThat(hit.highlights()).containsExactly(new Span(61, 68));
            });
        }
    }

    @Test
    void holdsTwoVersionsOfOneStatement() {
        var entry = entry(Fixtures.statements().getFirst());
        try (var index = memory.of(List.of(entry, entry))) {
            assertThat(index.search(everything()).total()).isEqualTo(2);
        }
    }

    private StatementIndex fixtures() {
        return memory.of(Fixtures.statements().stream().map(LuceneMemoryTest::entry).toList());
    }

    private static IndexEntry entry(SourcedStatement sourced) {
        return new IndexEntry(sourced, "events/any.yaml", "hash");
    }

    private static StatementQuery everything() {
        return new StatementQuery(List.of(), new Order.OldestFirst(), 0, 100);
    }
}
