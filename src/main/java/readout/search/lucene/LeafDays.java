package readout.search.lucene;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;

/** The first days of documents of one segment, asked in any order. For one thread. */
final class LeafDays {

    private final LeafReader reader;
    private NumericDocValues values;

    LeafDays(LeafReader reader) throws IOException {
        this.reader = reader;
        values = DocValues.getNumeric(reader, StatementFields.EARLIEST);
    }

    long of(int document) throws IOException {
        if (document < values.docID()) {
            values = DocValues.getNumeric(reader, StatementFields.EARLIEST); // it only goes forward
        }
        values.advanceExact(document);
        return values.longValue();
    }
}
