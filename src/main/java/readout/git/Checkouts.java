package readout.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.HexFormat;
import java.util.zip.CRC32;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;

/**
 * The folders of commits. One is written under a name that begins with a dot, forced to the disk, and then given its own
 * name, so that what has a commit's name is whole. Used during one {@link Turn}.
 */
final class Checkouts {

    private final Path home;
    private final String corpus;

    /**
     * Folders below a home.
     *
     * @param corpus the folder of the corpus in the repository; empty for the whole of it
     */
    Checkouts(Path home, String corpus) {
        this.home = home;
        this.corpus = corpus;
    }

    CheckedOut checkout(Repository repository, ObjectId commit) throws IOException {
        var folder = home.resolve(name(commit.name()));
        if (Files.isDirectory(folder)) {
            return new CheckedOut.Complete(folder);
        }
        var half = home.resolve("." + folder.getFileName());
        Trees.delete(half);
        Files.createDirectories(half);
        try {
            var problems = new CheckoutWriter(repository, half).write(commit, corpus);
            if (!problems.isEmpty()) {
                return new CheckedOut.Unusable(problems);
            }
            Trees.force(half);
            Files.move(half, folder, StandardCopyOption.ATOMIC_MOVE);
            return new CheckedOut.Complete(folder);
        } finally {
            Trees.delete(half);
        }
    }

    /** Deletes those of all other commits, and what a crash left. */
    void keepOnly(Collection<String> commits) throws IOException {
        if (!Files.isDirectory(home)) {
            return;
        }
        var kept = commits.stream().map(this::name).toList();
        try (var folders = Files.list(home)) {
            for (var folder : folders.toList()) {
                if (!kept.contains(folder.getFileName().toString())) {
                    delete(folder);
                }
            }
        }
    }

    /** Its name goes first, so that a crash leaves no half of it under that. */
    private void delete(Path folder) throws IOException {
        var doomed = home.resolve(".old");
        Trees.delete(doomed);
        Files.move(folder, doomed, StandardCopyOption.ATOMIC_MOVE);
        Trees.delete(doomed);
    }

    /** Another folder of the same commit is another corpus. */
    private String name(String commit) {
        if (corpus.isEmpty()) {
            return commit;
        }
        var sum = new CRC32();
        sum.update(corpus.getBytes(StandardCharsets.UTF_8));
        return commit + "-" + HexFormat.of().toHexDigits((int) sum.getValue());
    }
}
