package readout.search.lucene;

import java.nio.ByteBuffer;
import java.time.Instant;
import org.apache.lucene.util.BytesRef;
import readout.model.Learned;

/** When a statement was learned, as 16 stored bytes: two times in milliseconds since 1970. */
final class LearnedForm {

    private LearnedForm() {}

    static byte[] write(Learned learned) {
        return ByteBuffer.allocate(2 * Long.BYTES)
            .putLong(learned.first().toEpochMilli())
            .putLong(learned.since().toEpochMilli())
            .array();
    }

    static Learned read(BytesRef bytes) {
        var times = ByteBuffer.wrap(bytes.bytes, bytes.offset, bytes.length);
        return new Learned(Instant.ofEpochMilli(times.getLong()), Instant.ofEpochMilli(times.getLong()));
    }
}
