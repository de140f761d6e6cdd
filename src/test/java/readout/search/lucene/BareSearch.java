package readout.search.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.QueryBuilder;
import readout.model.SourcedStatement;
import readout.search.Fields;
import readout.search.Hit;
import readout.search.Tally;

/**
 * The least that answering must cost: a plain searcher over an index of ours with hand-written queries on the same fields.
 * Ties are left in the order of documents, nothing is marked, and no limit is put on what is seen; what is found is
 * fetched and decoded. Totals are exact up to a thousand, as Lucene counts where nothing else is asked. For one thread.
 */
public final class BareSearch implements AutoCloseable {

    private static final Sort OLDEST = new Sort(new SortField(Fields.EARLIEST, SortField.Type.LONG));
    private static final Sort NEWEST = new Sort(new SortField(Fields.EARLIEST, SortField.Type.LONG, true));

    private static final Set<String> STORED = Set.of(Fields.STATEMENT);

    private final Directory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final HitReader hits;
    private final QueryBuilder builder = new QueryBuilder(new StatementAnalyzer());

    /** Over an index of ours. */
    public BareSearch(Path index) throws IOException {
        this(index, HitReader::stored);
    }

    private BareSearch(Path index, HitReader hits) throws IOException {
        this.hits = hits;
        directory = new MMapDirectory(index);
        reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
    }

    /** Over one that stores whole statements as {@link BareIndex#ofStoredFields} does. */
    public static BareSearch ofStoredFields(Path index) throws IOException {
        return new BareSearch(index, BareSearch::storedFields);
    }

    private static List<Hit> storedFields(IndexReader reader, List<Integer> documents) throws IOException {
        var stored = reader.storedFields();
        var hits = new ArrayList<Hit>(documents.size());
        for (var document : documents) {
            hits.add(HitForm.read(stored.document(document, STORED).getBinaryValue(Fields.STATEMENT)));
        }
        return hits;
    }

    public Query words(String words, boolean all) {
        return builder.createBooleanQuery(Fields.WORDS, words, all ? Occur.MUST : Occur.SHOULD);
    }

    public Query phrase(String phrase) {
        return builder.createPhraseQuery(Fields.EXACT, phrase);
    }

    public Query party(String party) {
        return new TermQuery(new Term(Fields.PARTY, party));
    }

    public Query event(String event) {
        return new TermQuery(new Term(Fields.EVENT, event));
    }

    public Query topic(String topic) {
        return new TermQuery(new Term(Fields.TOPIC, topic));
    }

    public Query speaker(String speaker) {
        return new TermQuery(new Term(Fields.SPEAKER, speaker));
    }

    public Query days(LocalDate first, LocalDate last) {
        return NumericDocValuesField.newSlowRangeQuery(
            Fields.EARLIEST, first.toEpochDay(), last.toEpochDay());
    }

    public Query both(Query scored, Query... filters) {
        var both = new BooleanQuery.Builder().add(scored, Occur.MUST);
        Arrays.stream(filters).forEach(filter -> both.add(filter, Occur.FILTER));
        return both.build();
    }

    /** All of them, none scored. */
    public Query all(Query... filters) {
        var all = new BooleanQuery.Builder();
        Arrays.stream(filters).forEach(filter -> all.add(filter, Occur.FILTER));
        return all.build();
    }

    public List<SourcedStatement> best(Query query, int limit) throws IOException {
        return fetched(searcher.search(query, limit).scoreDocs);
    }

    public List<SourcedStatement> oldest(Query query, int limit) throws IOException {
        return fetched(searcher.search(query, limit, OLDEST).scoreDocs);
    }

    public List<SourcedStatement> newest(Query query, int limit) throws IOException {
        return fetched(searcher.search(query, limit, NEWEST).scoreDocs);
    }

    /** Of an event the parties' statements one party after another, until there are enough; the total is looked up. */
    public List<SourcedStatement> byParty(Query query, List<String> parties, int limit) throws IOException {
        var found = new ArrayList<ScoreDoc>();
        for (var party : parties) {
            if (found.size() < limit) {
                var more = searcher.search(all(query, party(party)), limit - found.size(), OLDEST);
                found.addAll(Arrays.asList(more.scoreDocs));
            }
        }
        searcher.count(query);
        return fetched(found.toArray(ScoreDoc[]::new));
    }

    public List<SourcedStatement> one(String id) throws IOException {
        return fetched(searcher.search(new TermQuery(new Term(Fields.ID, id)), 1).scoreDocs);
    }

    /** Counts by event, and the first and the last day of each, which commands are told, too. */
    public List<Tally> byEvent(Query query) throws IOException {
        var tallies = new HashMap<String, Tally>();
        var weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (var leaf : reader.leaves()) {
            var scorer = weight.scorer(leaf);
            if (scorer == null) {
                continue;
            }
            var events = DocValues.getSortedSet(leaf.reader(), Fields.EVENT);
            var days = DocValues.getNumeric(leaf.reader(), Fields.EARLIEST);
            var byOrdinal = new long[(int) events.getValueCount()];
            var oldest = new long[byOrdinal.length];
            var newest = new long[byOrdinal.length];
            var documents = scorer.iterator();
            for (var document = documents.nextDoc(); document != DocIdSetIterator.NO_MORE_DOCS;) {
                if (events.advanceExact(document)) {
                    var ordinal = (int) events.nextOrd();
                    days.advanceExact(document);
                    oldest[ordinal] = byOrdinal[ordinal] == 0 ? days.longValue() : oldest[ordinal];
                    newest[ordinal] = days.longValue();
                    byOrdinal[ordinal]++;
                }
                document = documents.nextDoc();
            }
            for (var ordinal = 0; ordinal < byOrdinal.length; ordinal++) {
                if (byOrdinal[ordinal] > 0) {
                    var event = events.lookupOrd(ordinal).utf8ToString();
                    tallies.merge(event, new Tally(List.of(event), byOrdinal[ordinal],
                        LocalDate.ofEpochDay(oldest[ordinal]), LocalDate.ofEpochDay(newest[ordinal])), BareSearch::sum);
                }
            }
        }
        return List.copyOf(tallies.values());
    }

    private static Tally sum(Tally one, Tally other) {
        return new Tally(one.values(), one.count() + other.count(),
            one.oldest().isBefore(other.oldest()) ? one.oldest() : other.oldest(),
            one.newest().isAfter(other.newest()) ? one.newest() : other.newest());
    }

    private List<SourcedStatement> fetched(ScoreDoc[] found) throws IOException {
        return hits.read(reader, Arrays.stream(found).map(hit -> hit.doc).toList()).stream()
            .map(Hit::sourced)
            .toList();
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
    }
}
