package readout.search.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import readout.search.Fields;
import readout.search.IndexEntry;

/** What changing one statement must cost at least: Lucene's own update, commit and reopening, on a copy of an index. */
public final class BareReload implements AutoCloseable {

    private final Directory directory;
    private DirectoryReader reader;

    /** Links the files of an index into another folder: Lucene never changes a file that is there. */
    public BareReload(Path index, Path copy) throws IOException {
        Files.createDirectories(copy);
        try (var files = Files.list(index)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                if (!file.endsWith(IndexWriter.WRITE_LOCK_NAME)) {
                    Files.createLink(copy.resolve(file.getFileName()), file);
                }
            }
        }
        directory = FSDirectory.open(copy);
        reader = DirectoryReader.open(directory);
    }

    /** Puts one statement in, as any reload does that opens its own writer. */
    public void put(IndexEntry entry) throws IOException {
        var config = LuceneStatementWriter.config(new StatementAnalyzer()).setIndexDeletionPolicy(new KeepNewest(3));
        var writer = new IndexWriter(directory, config);
        var data = new HashMap<>(reader.getIndexCommit().getUserData());
        writer.setLiveCommitData(data.entrySet());
        writer.updateDocument(
            new Term(Fields.ID, entry.sourced().statement().id()), StatementFields.document(entry));
        writer.commit();
        writer.rollback();
        var newer = DirectoryReader.openIfChanged(reader);
        if (newer != null) {
            reader.close();
            reader = newer;
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
    }
}
