package readout.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.jspecify.annotations.Nullable;

/** The symbolic links of a corpus, followed inside the commit: what is on the disk is never looked at. */
final class Links {

    private static final int MOST = 10;
    private static final int LONGEST = 4096;

    private final Repository repository;
    private final ObjectId corpus;

    Links(Repository repository, ObjectId corpus) {
        this.repository = repository;
        this.corpus = corpus;
    }

    /** Where a link leads. */
    sealed interface Led {

        record To(ObjectId blob) implements Led {}

        record Astray(String problem) implements Led {}
    }

    Led follow(String path, ObjectId link) throws IOException {
        var from = path;
        var next = link;
        for (var steps = 0; steps < MOST; steps++) {
            var aim = aim(from, next);
            if (aim == null) {
                return new Led.Astray(
                    "this link leads out of the corpus folder; copy what it leads to into the folder");
            }
            try (var found = aim.isEmpty() ? null : TreeWalk.forPath(repository, aim, corpus)) {
                if (found == null || !isFile(found)) {
                    return new Led.Astray("this link does not lead to a file; replace it by one");
                }
                if (!FileMode.SYMLINK.equals(found.getRawMode(0))) {
                    return new Led.To(found.getObjectId(0));
                }
                from = aim;
                next = found.getObjectId(0);
            }
        }
        return new Led.Astray("this link leads round in a circle; remove it");
    }

    private static boolean isFile(TreeWalk found) {
        return found.getFileMode(0).getObjectType() == Constants.OBJ_BLOB;
    }

    /** The path that a link names, from the corpus folder; null when it leads out of that. */
    private @Nullable String aim(String path, ObjectId link) throws IOException {
        var loader = repository.open(link, Constants.OBJ_BLOB);
        var named = loader.getSize() > LONGEST ? "/" : new String(loader.getCachedBytes(), StandardCharsets.UTF_8);
        if (named.startsWith("/")) {
            return null;
        }
        var parts = new ArrayDeque<>(List.of(path.split("/", -1)));
        parts.removeLast();
        for (var part : named.split("/", -1)) {
            switch (part) {
                case "", "." -> {
                }
                case ".." -> {
                    if (parts.pollLast() == null) {
                        return null;
                    }
                }
                default -> parts.addLast(part);
            }
        }
        return String.join("/", parts);
    }
}
