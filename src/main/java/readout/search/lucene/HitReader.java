package readout.search.lucene;

import java.io.IOException;
import org.apache.lucene.index.StoredFields;
import readout.search.Highlighting;
import readout.search.Hit;

/** Reads what is found, with what was asked for marked. */
interface HitReader {

    Hit read(StoredFields stored, int document, Highlighting highlighting) throws IOException;
}
