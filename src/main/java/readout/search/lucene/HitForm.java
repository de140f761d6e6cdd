package readout.search.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.BytesRef;
import readout.model.SourcedStatement;
import readout.search.Fields;
import readout.search.Highlighting;
import readout.search.Hit;
import readout.search.IndexException;
import readout.search.StatementCodec;

/** Hits as they are stored. */
final class HitForm {

    private static final Set<String> SHOWN = Set.of(Fields.STATEMENT, StatementFields.LEARNED);

    private HitForm() {}

    static Hit read(StoredFields stored, int document, Highlighting highlighting) throws IOException {
        var fields = stored.document(document, SHOWN);
        var sourced = sourced(fields.getBinaryValue(Fields.STATEMENT));
        var learned = LearnedForm.read(fields.getBinaryValue(StatementFields.LEARNED));
        return new Hit(sourced, learned, highlighting.in(sourced.statement().text()));
    }

    private static SourcedStatement sourced(BytesRef bytes) {
        try {
            return StatementCodec.decode(Arrays.copyOfRange(bytes.bytes, bytes.offset, bytes.offset + bytes.length));
        } catch (IllegalArgumentException e) {
            throw new IndexException("reading a statement out of the index", true, e);
        }
    }
}
