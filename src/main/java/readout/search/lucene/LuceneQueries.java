package readout.search.lucene;

import java.util.Collection;
import java.util.List;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import readout.model.DateRange;
import readout.search.AskedTerms;
import readout.search.Criterion;
import readout.search.Fields;
import readout.search.Limits;
import readout.search.RememberedTerms;

/** Criteria as Lucene's queries. Only words, their pairs and phrases add to a statement's relevance. */
final class LuceneQueries {

    private final WordPairs pairs;
    private final boolean hasSpreads;

    LuceneQueries(StatementAnalyzer analyzer, IndexSearcher searcher) {
        this.pairs = new WordPairs(analyzer, searcher);
        this.hasSpreads = searcher.getIndexReader().leaves().stream()
            .anyMatch(leaf -> leaf.reader().getFieldInfos().fieldInfo(Fields.SPREAD) != null);
    }

    Query all(List<Criterion> criteria, RememberedTerms terms) {
        if (criteria.isEmpty()) {
            return MatchAllDocsQuery.INSTANCE;
        }
        var words = new WordQueries(terms);
        var query = new BooleanQuery.Builder();
        AskedTerms.different(criteria).forEach(criterion -> add(query, criterion, words));
        return simplest(query.build());
    }

    /** What Lucene would find out in several steps. */
    private static Query simplest(BooleanQuery query) {
        var only = query.clauses().getFirst();
        return query.clauses().size() == 1 && only.occur() == Occur.MUST ? only.query() : query;
    }

    private void add(BooleanQuery.Builder query, Criterion criterion, WordQueries words) {
        switch (criterion) {
            case Criterion.Words typed -> query.add(words.of(typed), Occur.MUST);
            case Criterion.Phrase phrase -> query.add(words.of(phrase), Occur.MUST);
            case Criterion.SharesWordPairs(var text) -> query.add(pairs.of(text), Occur.MUST);
            case Criterion.SpokenBy(var speakers) ->
                query.add(anyOf(Fields.SPEAKER, speakers), Occur.FILTER);
            case Criterion.ForParty(var party) -> query.add(is(Fields.PARTY, party), Occur.FILTER);
            case Criterion.ForNoParty() -> query.add(is(Fields.PARTY, ""), Occur.FILTER);
            case Criterion.About(var event) -> query.add(is(Fields.EVENT, event), Occur.FILTER);
            case Criterion.OnTopic(var topic) -> query.add(is(Fields.TOPIC, topic), Occur.FILTER);
            case Criterion.SaidBetween(var days) -> query.add(overlapping(days), Occur.FILTER);
        }
    }

    /** A query for what is seen alone. */
    static Query within(Limits limits, Query query) {
        if (limits.isNone()) {
            return query;
        }
        var visibleAt = limits.visibleAt();
        var knownAt = limits.knownAt();
        var saidBy = limits.saidBy();
        var within = new BooleanQuery.Builder().add(query, Occur.MUST);
        if (visibleAt != null) {
            within.add(Embargoes.at(visibleAt), Occur.MUST_NOT);
        }
        if (knownAt != null) {
            within.add(NumericDocValuesField.newSlowRangeQuery(Fields.SINCE, Long.MIN_VALUE, knownAt.toEpochMilli()),
                Occur.FILTER);
        }
        if (saidBy != null) {
            within.add(new DayRange(Long.MIN_VALUE, saidBy.toEpochDay()), Occur.FILTER);
        }
        return within.build();
    }

    static Query is(String field, String value) {
        return new TermQuery(new Term(field, value));
    }

    static Query anyOf(String field, Collection<String> values) {
        if (values.size() == 1) {
            return is(field, values.iterator().next());
        }
        return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
    }

    static Query both(Query query, Query filter) {
        return new BooleanQuery.Builder().add(query, Occur.MUST).add(filter, Occur.FILTER).build();
    }

    static Query without(Query query, Query excluded) {
        return new BooleanQuery.Builder().add(query, Occur.MUST).add(excluded, Occur.MUST_NOT).build();
    }

    /** Exact days, most by far, are one run of the sorted index; only the others need a range of their own. */
    private Query overlapping(DateRange days) {
        var first = days.first().toEpochDay();
        var last = days.last().toEpochDay();
        if (!hasSpreads) {
            return new DayRange(first, last);
        }
        return new BooleanQuery.Builder()
            .add(new DayRange(first, last), Occur.SHOULD)
            .add(LongRange.newIntersectsQuery(Fields.SPREAD, new long[]{first}, new long[]{last}),
                Occur.SHOULD)
            .build();
    }

}
