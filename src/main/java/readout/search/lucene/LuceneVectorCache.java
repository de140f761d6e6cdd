package readout.search.lucene;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import readout.search.IndexException;
import readout.search.VectorCache;

/** Vectors in a Lucene index of their own, in a folder that {@link LuceneStatementStore#discard} leaves alone. */
public final class LuceneVectorCache implements VectorCache {

    private static final String KEY = "key";
    private static final String VECTOR = "vector";

    private final Path folder;

    public LuceneVectorCache(Path folder) {
        this.folder = folder;
    }

    /** A damaged cache knows nothing. */
    @Override
    public Map<String, float[]> find(Collection<String> keys) {
        if (keys.isEmpty() || !Files.isDirectory(folder)) {
            return Map.of();
        }
        try {
            return IndexFailures.attempt("looking up vectors in " + folder, () -> read(keys));
        } catch (IndexException e) {
            if (e.damaged()) {
                return Map.of();
            }
            throw e;
        }
    }

    private Map<String, float[]> read(Collection<String> keys) throws IOException {
        try (var directory = new IndexFolder(folder); var reader = DirectoryReader.open(directory)) {
            var searcher = new IndexSearcher(reader);
            var wanted = LuceneQueries.anyOf(KEY, keys);
            var found = searcher.search(wanted, keys.size()).scoreDocs;
            var vectors = new HashMap<String, float[]>();
            for (var hit : found) {
                var document = searcher.storedFields().document(hit.doc);
                vectors.put(document.get(KEY), vector(document.getBinaryValue(VECTOR)));
            }
            return vectors;
        } catch (IndexNotFoundException _) {
            return Map.of();
        }
    }

    private static float[] vector(BytesRef bytes) {
        var vector = new float[bytes.length / Float.BYTES];
        ByteBuffer.wrap(bytes.bytes, bytes.offset, bytes.length).asFloatBuffer().get(vector);
        return vector;
    }

    /** A damaged one is begun anew. */
    @Override
    public void add(Map<String, float[]> vectors) {
        if (vectors.isEmpty()) {
            return;
        }
        try {
            IndexFailures.attempt("keeping vectors in " + folder, () -> write(vectors));
        } catch (IndexException e) {
            if (!e.damaged()) {
                throw e;
            }
            IndexFailures.attempt("beginning the vectors in " + folder + " anew", () -> {
                discard();
                return write(vectors);
            });
        }
    }

    private Path write(Map<String, float[]> vectors) throws IOException {
        var config = new IndexWriterConfig(new KeywordAnalyzer());
        try (Directory directory = new IndexFolder(folder); var writer = new IndexWriter(directory, config)) {
            for (var entry : vectors.entrySet()) {
                writer.updateDocument(new Term(KEY, entry.getKey()), document(entry.getKey(), entry.getValue()));
            }
        }
        return folder;
    }

    private static Document document(String key, float[] vector) {
        var bytes = ByteBuffer.allocate(vector.length * Float.BYTES);
        bytes.asFloatBuffer().put(vector);
        var document = new Document();
        document.add(new StringField(KEY, key, Field.Store.YES));
        document.add(new StoredField(VECTOR, bytes.array()));
        return document;
    }

    private void discard() throws IOException {
        try (Directory directory = new IndexFolder(folder)) {
            IndexFiles.delete(directory);
        }
    }
}
