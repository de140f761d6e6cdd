package readout.state;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Which statements a follow has told of: each is told once ever. */
public final class AlertedStatements {

    private final Access access;

    AlertedStatements(Access access) {
        this.access = access;
    }

    /**
     * Takes statements for told; returns those that were not yet, in the order given. Two who mark at once never get
     * the same statement; do it in the transaction that puts the alert into the outbox.
     */
    public List<String> mark(long follow, Collection<String> statements) {
        return access.run("note what a follow has told", handle -> {
            var wanted = List.copyOf(new LinkedHashSet<>(statements));
            return wanted.isEmpty() ? List.of() : insert(follow, wanted, handle);
        });
    }

    /** Those not told yet, in the order given. */
    public List<String> notYet(long follow, Collection<String> statements) {
        return access.run("read what a follow has told", handle -> {
            var told = new HashSet<>(handle.createQuery(
                "SELECT statement FROM alerted_statements WHERE follow = :follow")
                .bind("follow", follow).mapTo(String.class).list());
            return statements.stream().filter(statement -> !told.contains(statement)).toList();
        });
    }

    private static List<String> insert(long follow, List<String> statements, Handle handle) {
        var batch = handle.prepareBatch(
            "INSERT INTO alerted_statements (follow, statement) VALUES (:follow, :statement) ON CONFLICT DO NOTHING");
        statements.forEach(statement -> batch.bind("follow", follow).bind("statement", statement).add());
        var counts = batch.execute();
        var fresh = new ArrayList<String>();
        for (var i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                fresh.add(statements.get(i));
            }
        }
        return List.copyOf(fresh);
    }
}
