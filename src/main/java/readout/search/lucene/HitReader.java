package readout.search.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import readout.search.Fields;
import readout.search.Hit;

/** Reads what is found, with nothing marked. */
interface HitReader {

    /** In the order of the documents. */
    List<Hit> read(IndexReader reader, List<Integer> documents) throws IOException;

    /** Hits as they are stored: in a column, which is not compressed, so that only what is shown need be read. */
    static List<Hit> stored(IndexReader reader, List<Integer> documents) throws IOException {
        var hits = new Column(reader, Fields.STATEMENT).of(documents, HitForm::read);
        return documents.stream().map(hits::get).toList();
    }
}
