package readout.search.lucene;

import java.util.List;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.util.BytesRef;
import readout.model.Quotation;
import readout.model.Statement;
import readout.search.IndexEntry;
import readout.search.StatementCodec;

/** The fields of a statement's document. Days are counted from 1970. */
final class StatementFields {

    /** Goes up when the fields or their analysis change; an index of another layout is built anew. */
    static final String LAYOUT = "6." + StatementCodec.VERSION;

    /** The statement with its source, whole. */
    static final String STATEMENT = "statement";

    static final String ID = "id";
    static final String FILE = "file";
    static final String HASH = "hash";

    /** The words shown and the gist, without inflection. */
    static final String WORDS = "words";

    /** The words shown, as they are. */
    static final String EXACT = "exact";

    /** Pairs of adjoining words of a quotation; of a quotation of one word, the word. */
    static final String PAIRS = "pairs";

    /** The first day on which it can have been said; the index is sorted by it. */
    static final String EARLIEST = "earliest";

    /** The days on which it can have been said; only of a statement for which there are several. */
    static final String SPREAD = "spread";

    static final String SPEAKER = "speaker";

    /** Empty text for no party. */
    static final String PARTY = "party";

    static final String EVENT = "event";

    /** Empty text for no topic. */
    static final String TOPIC = "topic";

    /** The statement that it repeats; only of one that does. */
    static final String REPEATS = "repeats";

    /** The run of speech of which it is a part; only of a part. */
    static final String UTTERANCE = "utterance";

    /** Its place in that run. */
    static final String PLACE = "place";

    static final String SOURCE_KIND = "kind";

    /** When the corpus learned of it, first and as it is; each in milliseconds since 1970. */
    static final String LEARNED = "learned";

    /** Since when it is known as it is. */
    static final String SINCE = "since";

    /** Until when nobody may see it; only of a statement under an embargo. */
    static final String VISIBLE = "visible";

    /** What the words mean; only where vectors are made. */
    static final String VECTOR = "vector";

    /** Whether a pair occurs is all that is asked. */
    private static final FieldType ONLY_TERMS = onlyTerms();

    private StatementFields() {}

    private static FieldType onlyTerms() {
        var type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS);
        type.setOmitNorms(true);
        type.freeze();
        return type;
    }

    static Document document(IndexEntry entry) {
        var statement = entry.sourced().statement();
        var document = new Document();
        document.add(new StoredField(STATEMENT, StatementCodec.encode(entry.sourced())));
        document.add(new StringField(ID, statement.id(), Field.Store.NO));
        document.add(new BinaryDocValuesField(ID, new BytesRef(statement.id())));
        document.add(new StringField(FILE, entry.file(), Field.Store.NO));
        document.add(new BinaryDocValuesField(HASH, new BytesRef(entry.hash())));
        addWords(document, statement);
        addDays(document, statement);
        addKeywords(document, statement);
        addTimes(document, entry);
        addLinks(document, statement);
        keyword(document, SOURCE_KIND, entry.sourced().source().kind().name());
        var vector = entry.vector();
        if (vector != null) {
            document.add(new KnnFloatVectorField(VECTOR, vector, VectorSimilarityFunction.DOT_PRODUCT));
        }
        return document;
    }

    private static void addWords(Document document, Statement statement) {
        document.add(new TextField(EXACT, statement.text(), Field.Store.NO));
        document.add(new TextField(WORDS, statement.text(), Field.Store.NO));
        if (statement instanceof Quotation) {
            document.add(new Field(PAIRS, statement.text(), ONLY_TERMS));
        }
        if (!statement.gist().equals(statement.text())) {
            document.add(new TextField(WORDS, statement.gist(), Field.Store.NO));
        }
    }

    private static void addDays(Document document, Statement statement) {
        var first = statement.said().days().first().toEpochDay();
        var last = statement.said().days().last().toEpochDay();
        document.add(NumericDocValuesField.indexedField(EARLIEST, first));
        if (last > first) {
            document.add(new LongRange(SPREAD, new long[]{first}, new long[]{last}));
        }
    }

    private static void addKeywords(Document document, Statement statement) {
        var party = statement.attribution().party();
        var topics = statement.subject().topics();
        keyword(document, SPEAKER, statement.attribution().speaker());
        keyword(document, PARTY, party == null ? "" : party);
        keyword(document, EVENT, statement.subject().event());
        (topics.isEmpty() ? List.of("") : topics).forEach(topic -> keyword(document, TOPIC, topic));
    }

    private static void addLinks(Document document, Statement statement) {
        var repeated = statement.curation().repeats();
        if (repeated != null) {
            document.add(new StringField(REPEATS, repeated, Field.Store.NO));
        }
        var utterance = statement instanceof Quotation quotation ? quotation.utterance() : null;
        if (utterance != null) {
            keyword(document, UTTERANCE, utterance.id());
            document.add(new NumericDocValuesField(PLACE, utterance.seq()));
        }
    }

    private static void addTimes(Document document, IndexEntry entry) {
        var learned = entry.learned();
        var since = learned.since().toEpochMilli();
        document.add(new StoredField(LEARNED, LearnedForm.write(learned)));
        document.add(NumericDocValuesField.indexedField(SINCE, since));
        var visibleFrom = entry.sourced().statement().curation().visibleFrom();
        if (visibleFrom != null) {
            document.add(new LongField(VISIBLE, visibleFrom.toEpochMilli(), Field.Store.NO));
        }
    }

    private static void keyword(Document document, String field, String value) {
        document.add(new KeywordField(field, value, Field.Store.NO));
    }
}
