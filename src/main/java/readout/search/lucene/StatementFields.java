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
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.util.BytesRef;
import readout.model.Quotation;
import readout.model.Statement;
import readout.search.Fields;
import readout.search.IndexEntry;
import readout.search.StatementCodec;

/** A statement as a document of {@link Fields}. */
final class StatementFields {

    /** Goes up when the fields or their analysis change; an index of another layout is built anew. */
    static final String LAYOUT = "7." + StatementCodec.VERSION;

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
        document.add(new BinaryDocValuesField(Fields.STATEMENT, HitForm.write(entry)));
        document.add(new StringField(Fields.ID, statement.id(), Field.Store.NO));
        document.add(new BinaryDocValuesField(Fields.ID, new BytesRef(statement.id())));
        document.add(new StringField(Fields.FILE, entry.file(), Field.Store.NO));
        document.add(new BinaryDocValuesField(Fields.HASH, new BytesRef(entry.hash())));
        addWords(document, statement);
        addDays(document, statement);
        addKeywords(document, statement);
        addTimes(document, entry);
        addLinks(document, statement);
        keyword(document, Fields.SOURCE_KIND, entry.sourced().source().kind().name());
        var vector = entry.vector();
        if (vector != null) {
            document.add(new KnnFloatVectorField(Fields.VECTOR, vector, VectorSimilarityFunction.DOT_PRODUCT));
        }
        return document;
    }

    private static void addWords(Document document, Statement statement) {
        document.add(new TextField(Fields.EXACT, statement.text(), Field.Store.NO));
        document.add(new TextField(Fields.WORDS, statement.text(), Field.Store.NO));
        if (statement instanceof Quotation) {
            document.add(new Field(Fields.PAIRS, statement.text(), ONLY_TERMS));
        }
        if (!statement.gist().equals(statement.text())) {
            document.add(new TextField(Fields.WORDS, statement.gist(), Field.Store.NO));
        }
    }

    private static void addDays(Document document, Statement statement) {
        var first = statement.said().days().first().toEpochDay();
        var last = statement.said().days().last().toEpochDay();
        document.add(NumericDocValuesField.indexedField(Fields.EARLIEST, first));
        if (last > first) {
            document.add(new LongRange(Fields.SPREAD, new long[]{first}, new long[]{last}));
        }
    }

    private static void addKeywords(Document document, Statement statement) {
        var party = statement.attribution().party();
        var topics = statement.subject().topics();
        keyword(document, Fields.SPEAKER, statement.attribution().speaker());
        keyword(document, Fields.PARTY, party == null ? "" : party);
        keyword(document, Fields.EVENT, statement.subject().event());
        (topics.isEmpty() ? List.of("") : topics).forEach(topic -> keyword(document, Fields.TOPIC, topic));
    }

    private static void addLinks(Document document, Statement statement) {
        var repeated = statement.curation().repeats();
        if (repeated != null) {
            document.add(new StringField(Fields.REPEATS, repeated, Field.Store.NO));
        }
        var utterance = statement instanceof Quotation quotation ? quotation.utterance() : null;
        if (utterance != null) {
            keyword(document, Fields.UTTERANCE, utterance.id());
            document.add(new NumericDocValuesField(Fields.PLACE, utterance.seq()));
        }
    }

    private static void addTimes(Document document, IndexEntry entry) {
        var since = entry.learned().since().toEpochMilli();
        document.add(NumericDocValuesField.indexedField(Fields.SINCE, since));
        var visibleFrom = entry.sourced().statement().curation().visibleFrom();
        if (visibleFrom != null) {
            document.add(new LongField(Fields.VISIBLE, visibleFrom.toEpochMilli(), Field.Store.NO));
        }
    }

    private static void keyword(Document document, String field, String value) {
        document.add(new KeywordField(field, value, Field.Store.NO));
    }
}
