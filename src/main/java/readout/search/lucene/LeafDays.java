package readout.search.lucene;

import java.io.IOException;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.DocValuesSkipper;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import readout.search.Fields;

/** The days and ids of one segment's documents, which lie in the order of days. For one search. */
final class LeafDays {

    private final LeafReader reader;
    private @Nullable NumericDocValues days;
    private @Nullable BinaryDocValues ids;

    LeafDays(LeafReader reader) {
        this.reader = reader;
    }

    /** In any order of documents; cheapest forwards. */
    long day(int document) throws IOException {
        var values = days;
        if (values == null || values.docID() > document) {
            values = DocValues.getNumeric(reader, Fields.EARLIEST);
            days = values;
        }
        values.advanceExact(document);
        return values.longValue();
    }

    /** Good until the next one is asked for; as {@link #day}. */
    BytesRef id(int document) throws IOException {
        var values = ids;
        if (values == null || values.docID() > document) {
            values = DocValues.getBinary(reader, Fields.ID);
            ids = values;
        }
        values.advanceExact(document);
        return values.binaryValue();
    }

    /** The first document of a day or a later one; as many as there are, where there is none. */
    int from(long day) throws IOException {
        @Nullable DocValuesSkipper skipper = reader.getDocValuesSkipper(Fields.EARLIEST);
        if (skipper == null || skipper.maxValue() < day) {
            return reader.maxDoc();
        }
        if (day <= skipper.minValue()) {
            return 0;
        }
        skipper.advance(day, Long.MAX_VALUE);
        return from(day, skipper.minDocID(0), skipper.maxDocID(0));
    }

    private int from(long day, int first, int last) throws IOException {
        var from = first;
        var to = last;
        while (from < to) {
            var middle = (from + to) >>> 1;
            if (day(middle) < day) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /** The first document of a later day. */
    int after(long day) throws IOException {
        return day == Long.MAX_VALUE ? reader.maxDoc() : from(day + 1);
    }
}
