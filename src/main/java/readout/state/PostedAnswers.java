package readout.state;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import readout.state.PostedAnswer.Hindrance;

/** Which statements stand in which public answers. Lists begin with the oldest answer. */
public final class PostedAnswers {

    private static final int MOST_PLACEHOLDERS = 500;

    private final Access access;

    PostedAnswers(Access access) {
        this.access = access;
    }

    /** Keeps an answer, in place of what was kept of its message. */
    public void put(PostedAnswer answer) {
        access.run("keep what an answer holds", handle -> {
            if (!isInserted(answer, handle)) {
                forget(answer.message(), handle);
                isInserted(answer, handle);
            }
            insertStatements(answer, handle);
            return answer;
        });
    }

    public Optional<PostedAnswer> find(long message) {
        return access.run("read what an answer holds", handle -> read(handle.createQuery(
            "SELECT * FROM posted_answers WHERE message = :message").bind("message", message), handle).findFirst());
    }

    /** Those in which at least one of the statements stands. */
    public List<PostedAnswer> holding(Collection<String> statements) {
        return access.run("find the answers that hold statements", handle -> {
            var ids = List.copyOf(new LinkedHashSet<>(statements));
            var messages = new LinkedHashSet<Long>();
            for (var from = 0; from < ids.size(); from += MOST_PLACEHOLDERS) {
                messages.addAll(handle.createQuery(
                    "SELECT DISTINCT message FROM posted_statements WHERE statement IN (<statements>)")
                    .bindList("statements", ids.subList(from, Math.min(ids.size(), from + MOST_PLACEHOLDERS)))
                    .mapTo(Long.class).list());
            }
            return messages.stream().sorted()
                .flatMap(message -> read(handle.createQuery(
                    "SELECT * FROM posted_answers WHERE message = :message").bind("message", message), handle))
                .toList();
        });
    }

    /** Notes why an answer cannot be amended. Whether it is known. */
    public boolean hinder(long message, Hindrance hindrance) {
        return access.run("note that an answer cannot be amended", handle -> handle.createUpdate(
            "UPDATE posted_answers SET hindrance = :hindrance WHERE message = :message")
            .bind("hindrance", hindrance.name()).bind("message", message).execute() > 0);
    }

    /** Those that cannot be amended. */
    public List<PostedAnswer> unamendable() {
        return access.run("read which answers cannot be amended", handle -> read(handle.createQuery(
            "SELECT * FROM posted_answers WHERE hindrance IS NOT NULL ORDER BY posted, message"), handle).toList());
    }

    /** Its message is gone. Whether it was known. */
    public boolean forget(long message) {
        return access.run("forget an answer", handle -> forget(message, handle));
    }

    /** Forgets what was posted before a moment. How many that were. */
    public int prune(Instant before) {
        return access.run("forget old answers", handle -> handle.createUpdate(
            "DELETE FROM posted_answers WHERE posted < :before").bind("before", before.toEpochMilli()).execute());
    }

    private static boolean forget(long message, Handle handle) {
        return handle.createUpdate("DELETE FROM posted_answers WHERE message = :message")
            .bind("message", message).execute() > 0;
    }

    /** Unless something is kept of its message. */
    private static boolean isInserted(PostedAnswer answer, Handle handle) {
        var hindrance = answer.hindrance();
        return handle.createUpdate("""
            INSERT INTO posted_answers (message, server, channel, edition, command_call, posted, hindrance)
            VALUES (:message, :server, :channel, :edition, :call, :posted, :hindrance)
            ON CONFLICT DO NOTHING""")
            .bind("message", answer.message()).bind("server", answer.server()).bind("channel", answer.channel())
            .bind("edition", answer.edition()).bind("call", answer.call())
            .bind("posted", answer.posted().toEpochMilli())
            .bind("hindrance", hindrance == null ? null : hindrance.name()).execute() > 0;
    }

    private static void insertStatements(PostedAnswer answer, Handle handle) {
        var batch = handle.prepareBatch("""
            INSERT INTO posted_statements (message, statement, position) VALUES (:message, :statement, :position)
            ON CONFLICT DO NOTHING""");
        for (var i = 0; i < answer.statements().size(); i++) {
            batch.bind("message", answer.message()).bind("statement", answer.statements().get(i)).bind("position", i)
                .add();
        }
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    private static Stream<PostedAnswer> read(Query query, Handle handle) {
        return query.map((row, _) -> new PostedAnswer(
            row.getLong("message"), Columns.number(row, "server"), row.getLong("channel"), row.getLong("edition"),
            row.getString("command_call"), Columns.instant(row, "posted"), List.of(),
            hindrance(row.getString("hindrance")))).list().stream().map(answer -> withStatements(answer, handle));
    }

    private static PostedAnswer withStatements(PostedAnswer answer, Handle handle) {
        var statements = handle.createQuery(
            "SELECT statement FROM posted_statements WHERE message = :message ORDER BY position")
            .bind("message", answer.message()).mapTo(String.class).list();
        return new PostedAnswer(answer.message(), answer.server(), answer.channel(), answer.edition(), answer.call(),
            answer.posted(), statements, answer.hindrance());
    }

    private static @Nullable Hindrance hindrance(@Nullable String name) {
        return name == null ? null : Hindrance.valueOf(name);
    }
}
