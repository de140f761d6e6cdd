package readout.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jgit.lib.ConfigConstants;
import org.eclipse.jgit.lib.NullProgressMonitor;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.RefUpdate.Result;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.jspecify.annotations.Nullable;

/**
 * The bare repository into which commits are fetched. It has one ref, which names the newest commit fetched, whatever the
 * branch is called there: a branch that is renamed, or replaced by one below its name, is no trouble here. Open during one
 * {@link Turn}.
 */
final class Clone implements AutoCloseable {

    private static final String FETCHED = "refs/readout/fetched";

    private final Repository repository;

    private Clone(Repository repository) {
        this.repository = repository;
    }

    /** Opens it, and makes it the first time. */
    static Clone open(Path folder) throws IOException {
        PlainSystem.install();
        if (!Files.exists(folder)) {
            make(folder);
        }
        var repository = repository(folder);
        var config = repository.getConfig();
        config.setBoolean(ConfigConstants.CONFIG_GC_SECTION, null, ConfigConstants.CONFIG_KEY_AUTODETACH, false);
        config.setBoolean(ConfigConstants.CONFIG_CORE_SECTION, null, ConfigConstants.CONFIG_COMMIT_GRAPH, false);
        return new Clone(repository);
    }

    /** Beside it first, so that a crash leaves no half of it. */
    private static void make(Path folder) throws IOException {
        var half = folder.resolveSibling(folder.getFileName() + ".new");
        Trees.delete(half);
        try (var repository = repository(half)) {
            repository.create(true);
        }
        Files.move(half, folder);
    }

    private static Repository repository(Path folder) throws IOException {
        return new FileRepositoryBuilder().setGitDir(folder.toFile()).setBare().build();
    }

    Repository repository() {
        return repository;
    }

    /** The newest commit fetched; null before the first. */
    @Nullable ObjectId fetched() throws IOException {
        return repository.resolve(FETCHED);
    }

    /** Takes a commit, whose objects are all here, for the newest. */
    void accept(ObjectId commit) throws IOException {
        var update = repository.updateRef(FETCHED);
        update.setNewObjectId(commit);
        var result = update.forceUpdate();
        if (result == Result.LOCK_FAILURE || result == Result.IO_FAILURE || result == Result.REJECTED) {
            throw new IOException("cannot write " + FETCHED + ": " + result);
        }
        repository.autoGC(NullProgressMonitor.INSTANCE);
    }

    @Override
    public void close() {
        repository.close();
    }
}
