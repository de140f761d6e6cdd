package readout.search.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;
import readout.search.Commit;
import readout.search.IndexException;
import readout.search.StatementIndex;
import readout.search.StatementStore;
import readout.search.StatementWriter;

/**
 * An index in a folder. Each of our commits is one of Lucene's, of which the newest few are kept; indexes opened from them
 * share what they have in common. Reading makes no files, not even the folder.
 */
public final class LuceneStatementStore implements StatementStore {

    static {
        VectorAdvice.silence();
    }

    private final Path folder;
    private final int kept;
    private final DirectoryOpening opening;
    private final StatementAnalyzer analyzer = new StatementAnalyzer();
    private final SharedReaders readers = new SharedReaders();
    private final NewestCommit newest;
    private @Nullable Directory directory;

    /** How a folder becomes Lucene's directory; creates it. */
    @FunctionalInterface
    interface DirectoryOpening {
        Directory open(Path folder) throws IOException;
    }

    /**
     * @param folder where the index is or shall be
     * @param kept how many commits to keep, at least one
     */
    public LuceneStatementStore(Path folder, int kept) {
        this(folder, kept, IndexFolder::new);
    }

    LuceneStatementStore(Path folder, int kept, DirectoryOpening opening) {
        this.folder = folder;
        this.kept = kept;
        this.opening = opening;
        newest = new NewestCommit(folder);
    }

    @Override
    public List<Commit> commits() {
        return read(List.<Commit>of(), directory -> {
            var commits = new ArrayList<Commit>();
            for (var commit : DirectoryReader.listCommits(directory)) {
                commits.add(CommitRecord.read(commit.getUserData()));
            }
            return commits;
        });
    }

    /** Reads less than {@link #commits}; asked at every start and several times a second after it. */
    @Override
    public Optional<Commit> latest() {
        return read(Optional.<Commit>empty(), directory -> Optional.of(newest.of(directory)));
    }

    @Override
    public Optional<StatementIndex> open(Commit commit) {
        try {
            return opened(commit);
        } catch (IndexException e) {
            if (commits().stream().noneMatch(found -> found.stamp().equals(commit.stamp()))) {
                return Optional.empty(); // a writer elsewhere gave it up at this moment
            }
            throw e;
        }
    }

    private Optional<StatementIndex> opened(Commit commit) {
        return read(Optional.<StatementIndex>empty(), directory -> {
            var reader = readers.open(directory, commit);
            return reader.isEmpty()
                ? Optional.empty()
                : Optional.of(new LuceneStatementIndex(reader.get(), analyzer));
        });
    }

    private <T> T read(T nothing, Reading<T> reading) {
        if (!Files.isDirectory(folder)) {
            return nothing;
        }
        return IndexFailures.attempt("reading the index in " + folder, () -> {
            try {
                return reading.run(directory());
            } catch (IndexNotFoundException _) {
                return nothing;
            } catch (IllegalArgumentException e) {
                throw new CorruptIndexException("names a codec that this Lucene lacks", folder.toString(), e);
            }
        });
    }

    @FunctionalInterface
    private interface Reading<T> {
        T run(Directory directory) throws IOException;
    }

    @Override
    public Optional<StatementWriter> write() {
        latest(); // says so if it is damaged
        return IndexFailures.attempt("opening the index in " + folder + " for writing", () -> {
            try {
                return Optional.of(LuceneStatementWriter.open(directory(), analyzer, kept));
            } catch (LockObtainFailedException _) {
                return Optional.empty();
            }
        });
    }

    @Override
    public void discard() {
        if (!Files.isDirectory(folder)) {
            return;
        }
        IndexFailures.attempt("discarding the index in " + folder, () -> {
            try (var _ = directory().obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
                readers.close();
                IndexFiles.delete(directory());
            }
            return folder;
        });
    }

    private synchronized Directory directory() throws IOException {
        if (directory == null) {
            directory = opening.open(folder);
        }
        return directory;
    }

    @Override
    public void close() {
        IndexFailures.attempt("closing the index in " + folder, () -> {
            readers.close();
            closeDirectory();
            return folder;
        });
    }

    private synchronized void closeDirectory() throws IOException {
        if (directory != null) {
            directory.close();
            directory = null;
        }
    }
}
