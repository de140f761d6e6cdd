package readout.search.lucene;

import java.io.IOException;
import org.apache.lucene.index.DocValuesSkipper;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorerSupplier;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;
import readout.search.Fields;

/**
 * Statements whose first day is one of these. In each segment they are one run of documents, whose ends are found by halving;
 * Lucene's own query goes through up to some thousand documents for each end.
 */
final class DayRange extends Query {

    private final long first;
    private final long last;

    DayRange(long first, long last) {
        this.first = first;
        this.last = last;
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        var reader = searcher.getIndexReader();
        return first <= DocValuesSkipper.globalMinValue(reader, Fields.EARLIEST)
            && DocValuesSkipper.globalMaxValue(reader, Fields.EARLIEST) <= last ? MatchAllDocsQuery.INSTANCE : this;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, boost) {

            @Override
            public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
                var days = new LeafDays(leaf.reader());
                var from = days.from(first);
                var to = days.after(last);
                return from >= to
                    ? null
                    : ConstantScoreScorerSupplier.fromIterator(DocIdSetIterator.range(from, to), score(), mode,
                        leaf.reader().maxDoc());
            }

            @Override
            public int count(LeafReaderContext leaf) throws IOException {
                if (leaf.reader().hasDeletions()) {
                    return -1;
                }
                var days = new LeafDays(leaf.reader());
                return Math.max(0, days.after(last) - days.from(first));
            }

            // a run of documents is found sooner than looked up
            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return false;
            }
        };
    }

    @Override
    public void visit(QueryVisitor visitor) {
        if (visitor.acceptField(Fields.EARLIEST)) {
            visitor.visitLeaf(this);
        }
    }

    @Override
    public String toString(String field) {
        return Fields.EARLIEST + ":[" + first + " TO " + last + "]";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DayRange range && first == range.first && last == range.last;
    }

    @Override
    public int hashCode() {
        return 31 * Long.hashCode(first) + Long.hashCode(last);
    }
}
