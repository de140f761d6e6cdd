package readout.git;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.TreeFormatter;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/** A bare repository on disk, to which commits are written as a test words them, also such as git itself would refuse. */
final class RemoteRepository implements AutoCloseable {

    static final Instant THEN = Instant.parse("2025-05-19T12:00:00Z");

    private final Path folder;
    private final Repository repository;
    private int commits;

    RemoteRepository(Path folder) throws IOException {
        PlainSystem.install();
        this.folder = folder;
        this.repository = new FileRepositoryBuilder().setGitDir(folder.toFile()).setBare().build();
        repository.create(true);
    }

    Repository repository() {
        return repository;
    }

    URI url() {
        return folder.toUri();
    }

    /** What stands under a name in a tree. */
    record Item(FileMode mode, ObjectId id) {}

    Item file(byte[] bytes) throws IOException {
        return new Item(FileMode.REGULAR_FILE, insert(Constants.OBJ_BLOB, bytes));
    }

    Item file(String text) throws IOException {
        return file(text.getBytes(StandardCharsets.UTF_8));
    }

    Item link(String aim) throws IOException {
        return new Item(FileMode.SYMLINK, insert(Constants.OBJ_BLOB, aim.getBytes(StandardCharsets.UTF_8)));
    }

    Item submodule() {
        return new Item(FileMode.GITLINK, ObjectId.fromString("1".repeat(40)));
    }

    /** In the order of git, which the caller keeps: by name, a folder as if its name ended with a slash. */
    Item folder(Map<String, Item> items) throws IOException {
        return folder(items, StandardCharsets.UTF_8);
    }

    Item folder(Map<String, Item> items, Charset names) throws IOException {
        var tree = new TreeFormatter();
        items.forEach((name, item) -> {
            var raw = name.getBytes(names);
            tree.append(raw, 0, raw.length, item.mode(), item.id(), true);
        });
        return new Item(FileMode.TREE, insert(Constants.OBJ_TREE, tree.toByteArray()));
    }

    /** The same files in each of the commits but for one, {@code note.yaml}, which holds the message. */
    ObjectId commit(String branch, String author, String message) throws IOException {
        return commit(branch, author, message, folder(Map.of("note.yaml", file(message))));
    }

    ObjectId commit(String branch, String author, String message, Item tree) throws IOException {
        var parent = repository.resolve(Constants.R_HEADS + branch);
        return move(branch, object(author, message, tree, parent == null ? new ObjectId[0] : new ObjectId[]{parent}));
    }

    /** Puts one commit without parents in the place of the branch's history. */
    ObjectId replace(String branch, String author, String message) throws IOException {
        return move(branch, object(author, message, folder(Map.of("note.yaml", file(message)))));
    }

    ObjectId move(String branch, ObjectId commit) throws IOException {
        var update = repository.updateRef(Constants.R_HEADS + branch);
        update.setNewObjectId(commit);
        update.forceUpdate();
        return commit;
    }

    void delete(String branch) throws IOException {
        var update = repository.updateRef(Constants.R_HEADS + branch);
        update.setForceUpdate(true);
        update.delete();
    }

    private ObjectId object(String author, String message, Item tree, ObjectId... parents) throws IOException {
        var commit = new CommitBuilder();
        var person = new PersonIdent(author, "nobody@example.org", THEN.plusSeconds(commits++), ZoneOffset.UTC);
        commit.setAuthor(person);
        commit.setCommitter(person);
        commit.setMessage(message);
        commit.setTreeId(tree.id());
        commit.setParentIds(parents);
        return insert(Constants.OBJ_COMMIT, commit.build());
    }

    private ObjectId insert(int type, byte[] bytes) throws IOException {
        try (ObjectInserter inserter = repository.newObjectInserter()) {
            var id = inserter.insert(type, bytes);
            inserter.flush();
            return id;
        }
    }

    @Override
    public void close() {
        repository.close();
    }
}
