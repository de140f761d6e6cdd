package readout.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.jspecify.annotations.Nullable;

/**
 * Writes the corpus files of a commit into an empty folder. Names that begin with a dot are left out, as the corpus has
 * none. Links become copies of what they lead to, so that nothing in the folder leads out of it. What cannot be written is
 * a problem, told with its path.
 */
final class CheckoutWriter {

    private static final int MOST_FILES = 100_000;
    private static final int DEEPEST = 32;

    private final Repository repository;
    private final Path target;
    private final Blobs blobs;
    private final Spellings spellings = new Spellings();
    private final List<String> problems = new ArrayList<>();
    private int files;

    CheckoutWriter(Repository repository, Path target) {
        this.repository = repository;
        this.target = target;
        this.blobs = new Blobs(repository);
    }

    /** What is wrong with the commit; when anything is, what was written is of no use. */
    List<String> write(ObjectId commit, String folder) throws IOException {
        var tree = tree(commit, folder);
        if (tree == null) {
            problems.add("the repository has no folder “" + folder + "”");
            return problems;
        }
        var links = new Links(repository, tree);
        try (var walk = new TreeWalk(repository)) {
            walk.addTree(tree);
            while (walk.next()) {
                visit(walk, links);
                if (files > MOST_FILES) {
                    problems.add("there are more than " + MOST_FILES + " files");
                    return problems;
                }
            }
        }
        return problems;
    }

    private @Nullable ObjectId tree(ObjectId commit, String folder) throws IOException {
        try (var walk = new RevWalk(repository)) {
            var root = walk.parseCommit(commit).getTree();
            if (folder.isEmpty()) {
                return root;
            }
            try (var found = TreeWalk.forPath(repository, folder, root)) {
                return found != null && FileMode.TREE.equals(found.getRawMode(0)) ? found.getObjectId(0) : null;
            }
        }
    }

    private void visit(TreeWalk walk, Links links) throws IOException {
        var path = walk.getPathString();
        if (walk.getNameString().startsWith(".") && !isWayOut(walk.getNameString())) {
            return;
        }
        var problem = spellings.problem(walk.getRawPath(), path);
        if (!problem.isEmpty()) {
            problems.add(Spellings.shown(path) + ": " + problem);
            return;
        }
        switch (walk.getFileMode().getObjectType()) {
            case Constants.OBJ_TREE -> enter(walk, path);
            case Constants.OBJ_COMMIT -> problems.add(path
                + ": this is another repository inside this one; put its files here");
            default -> write(path, walk, links);
        }
    }

    /** Git itself never makes these names, only somebody who means harm. */
    private static boolean isWayOut(String name) {
        return name.equals(".") || name.equals("..");
    }

    private void enter(TreeWalk walk, String path) throws IOException {
        if (walk.getDepth() >= DEEPEST) {
            problems.add(path + ": folders lie more than " + DEEPEST + " deep in one another");
            return;
        }
        Files.createDirectory(target.resolve(path));
        walk.enterSubtree();
    }

    private void write(String path, TreeWalk walk, Links links) throws IOException {
        files++;
        if (!FileMode.SYMLINK.equals(walk.getRawMode(0))) {
            write(path, walk.getObjectId(0));
            return;
        }
        switch (links.follow(path, walk.getObjectId(0))) {
            case Links.Led.To(var blob) -> write(path, blob);
            case Links.Led.Astray(var problem) -> problems.add(path + ": " + problem);
        }
    }

    private void write(String path, ObjectId blob) throws IOException {
        var problem = blobs.problem(blob);
        if (!problem.isEmpty()) {
            problems.add(path + ": " + problem);
            return;
        }
        try {
            blobs.write(blob, target.resolve(path));
        } catch (InvalidPathException _) {
            problems.add(path + ": no file can be called that here");
        }
    }
}
