package readout.edition;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import readout.corpus.CorpusFile;
import readout.search.StatementIndex;

/** What a change starts from: the newest commit, or nothing. */
record Base(List<CorpusFile> files, String vectors, @Nullable StatementIndex index) implements AutoCloseable {

    static final Base NOTHING = new Base(List.of(), "", null);

    /** Content hashes by id of the statements that came from a file. */
    Map<String, String> filed(String file) {
        return index == null ? Map.of() : index.filed(file);
    }

    long size() {
        return index == null ? 0 : index.size();
    }

    @Override
    public void close() {
        if (index != null) {
            index.close();
        }
    }
}
