package readout.search.lucene;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.time.Instant;
import org.apache.lucene.util.BytesRef;
import readout.model.Learned;
import readout.search.Hit;
import readout.search.IndexEntry;
import readout.search.IndexException;
import readout.search.StatementCodec;

/** A hit as bytes: when it was learned, two times in milliseconds since 1970, and then the statement with its source. */
final class HitForm {

    private static final int TIMES = 2 * Long.BYTES;

    private HitForm() {}

    static BytesRef write(IndexEntry entry) {
        var statement = StatementCodec.encode(entry.sourced());
        return new BytesRef(ByteBuffer.allocate(TIMES + statement.length)
            .putLong(entry.learned().first().toEpochMilli())
            .putLong(entry.learned().since().toEpochMilli())
            .put(statement)
            .array());
    }

    /** With nothing marked. */
    static Hit read(BytesRef bytes) {
        try {
            var times = ByteBuffer.wrap(bytes.bytes, bytes.offset, bytes.length);
            var learned = new Learned(Instant.ofEpochMilli(times.getLong()), Instant.ofEpochMilli(times.getLong()));
            return new Hit(StatementCodec.decode(bytes.bytes, times.position(), times.remaining()), learned);
        } catch (IllegalArgumentException | BufferUnderflowException e) {
            throw new IndexException("reading a statement out of the index", true, e);
        }
    }
}
