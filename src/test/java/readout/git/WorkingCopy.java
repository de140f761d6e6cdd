package readout.git;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;

/** A folder in which somebody edits files and commits them to the branch {@code main}. */
public final class WorkingCopy {

    private final Path folder;

    /** Makes the folder a repository. */
    public WorkingCopy(Path folder) throws IOException {
        PlainSystem.install();
        this.folder = folder;
        try (var git = Git.init().setDirectory(folder.toFile()).setInitialBranch("main").call()) {
            git.getRepository().getConfig().setString("core", null, "autocrlf", "false");
        } catch (GitAPIException e) {
            throw new IOException("making a repository in " + folder, e);
        }
    }

    /** Commits everything as it is; gives the commit's id. */
    public String commit(String author, String message) throws IOException {
        try (var git = Git.open(folder.toFile())) {
            git.add().addFilepattern(".").call();
            var person = new PersonIdent(author, "nobody@example.org", RemoteRepository.THEN, ZoneOffset.UTC);
            return git.commit().setAuthor(person).setCommitter(person).setMessage(message).setSign(false).call().name();
        } catch (GitAPIException e) {
            throw new IOException("committing in " + folder, e);
        }
    }
}
