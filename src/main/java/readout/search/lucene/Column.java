package readout.search.lucene;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.util.BytesRef;

/** What an index keeps of every document in a field, read for some of them. */
record Column(IndexReader reader, String field) {

    /**
     * The values of documents, by document.
     *
     * @param read makes something of a value, whose bytes are the reader's own and change with the next one
     */
    <T> Map<Integer, T> of(Collection<Integer> documents, Function<BytesRef, T> read) throws IOException {
        var leaves = reader.leaves();
        var made = new HashMap<Integer, T>();
        BinaryDocValues values = DocValues.emptyBinary();
        LeafReaderContext leaf = null;
        for (var document : inOrder(documents)) {
            if (leaf == null || document >= leaf.docBase + leaf.reader().maxDoc()) {
                leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
                values = DocValues.getBinary(leaf.reader(), field);
            }
            values.advanceExact(document - leaf.docBase);
            made.put(document, read.apply(values.binaryValue()));
        }
        return made;
    }

    /** The order of the index, in which alone values are read. */
    private static List<Integer> inOrder(Collection<Integer> documents) {
        return documents.stream().sorted().toList();
    }
}
