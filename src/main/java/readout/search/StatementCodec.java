package readout.search;

import java.time.DateTimeException;
import readout.model.SourcedStatement;

/**
 * A statement and its source as bytes, for an engine to store whole and for change sets to digest: equal values have
 * equal bytes.
 *
 * <p>Fields stand one after another without names, since decoding is most of what showing a page costs. So bytes are
 * only good for the version that wrote them; an engine keeps {@link #VERSION} beside them. What is added to statements
 * later takes no byte where it is absent, so that the digests of all others stay.
 */
public final class StatementCodec {

    /** Goes up when the form changes. */
    public static final int VERSION = 1;

    private StatementCodec() {}

    public static byte[] encode(SourcedStatement sourced) {
        var out = new BytesOut();
        StatementEncoder.statement(out, sourced.statement());
        SourceForm.write(out, sourced.source());
        return out.bytes();
    }

    /** The value these bytes were made from; others are refused as an illegal argument. */
    public static SourcedStatement decode(byte[] bytes) {
        return decode(bytes, 0, bytes.length);
    }

    /** The same of some of the bytes. */
    public static SourcedStatement decode(byte[] bytes, int offset, int length) {
        var in = new BytesIn(bytes, offset, offset + length);
        try {
            var sourced = new SourcedStatement(StatementDecoder.statement(in), SourceForm.read(in));
            if (in.atEnd()) {
                return sourced;
            }
        } catch (IndexOutOfBoundsException | NegativeArraySizeException | DateTimeException e) {
            throw new IllegalArgumentException("these bytes are no statement", e);
        }
        throw new IllegalArgumentException("more bytes than one statement has");
    }
}
