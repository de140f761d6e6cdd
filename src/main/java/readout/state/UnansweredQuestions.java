package readout.state;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import readout.model.Folding;

/** The questions offered to the moderators: a queue, in which each question waits once until it is ticked off. */
public final class UnansweredQuestions {

    /** The most UTF-16 units kept of a question. */
    public static final int QUESTION_LENGTH = 500;
    /** No other question is taken then, so that nobody can fill the disk. */
    static final int MOST = 10_000;

    private final Access access;

    UnansweredQuestions(Access access) {
        this.access = access;
    }

    /**
     * One question, however often and in whatever spelling it was offered.
     *
     * @param key the same for the same question, to name it by
     * @param question as it was put first
     * @param first when it was offered first
     * @param latest when it was offered last
     * @param edition that was asked last
     * @param proposal which statement may answer it; null for none
     */
    public record Total(String key, String command, String question, long times, Instant first, Instant latest,
        long edition, @Nullable Proposal proposal) {}

    /** A statement that may answer a question, and the edition that brought it. */
    public record Proposal(long edition, String statement) {}

    /**
     * Keeps a question, cut to {@link #QUESTION_LENGTH}; one that was ticked off waits again. False when there is no
     * more room.
     */
    public boolean add(UnansweredQuestion question) {
        return access.run("keep a question", handle -> {
            var isKnown = handle.createQuery("SELECT 1 FROM questions WHERE name = :key")
                .bind("key", key(question)).mapTo(Integer.class).findOne().isPresent();
            if (!isKnown && count("", handle) >= MOST) {
                return false;
            }
            insert(question, handle);
            return true;
        });
    }

    /** How many different questions wait. */
    public long count() {
        return access.run("count the questions", handle -> count(" WHERE ticked_at IS NULL", handle));
    }

    /** The different questions that wait: the most often offered first, then the one that has waited longest. */
    public List<Total> open() {
        return access.run("read the questions", handle -> handle.createQuery(
            "SELECT * FROM questions WHERE ticked_at IS NULL ORDER BY times DESC, first_at, name")
            .map(UnansweredQuestions::read).list());
    }

    public Optional<Total> find(String key) {
        return access.run("read a question", handle -> handle.createQuery(
            "SELECT * FROM questions WHERE name = :key").bind("key", key)
            .map(UnansweredQuestions::read).findOne());
    }

    /** Answered by an edition: it waits no longer. Whether it did until now. */
    public boolean tick(String key, long edition, Instant at) {
        return access.run("tick off a question", handle -> handle.createUpdate("""
            UPDATE questions SET ticked_edition = :edition, ticked_at = :at, proposed_edition = NULL,
                proposed_statement = NULL
            WHERE name = :key AND ticked_at IS NULL""")
            .bind("edition", edition).bind("at", at.toEpochMilli()).bind("key", key).execute() > 0);
    }

    /** Proposes what may answer a question; null to take that back. Whether it waits. */
    public boolean propose(String key, @Nullable Proposal proposal) {
        return access.run("propose what answers a question", handle -> handle.createUpdate("""
            UPDATE questions SET proposed_edition = :edition, proposed_statement = :statement
            WHERE name = :key AND ticked_at IS NULL""")
            .bind("edition", proposal == null ? null : proposal.edition())
            .bind("statement", proposal == null ? null : proposal.statement())
            .bind("key", key).execute() > 0);
    }

    static void insert(UnansweredQuestion question, Handle handle) {
        handle.createUpdate("""
            INSERT INTO questions (name, command, question, times, first_at, latest_at, edition)
            VALUES (:key, :command, :question, 1, :at, :at, :edition)
            ON CONFLICT (name) DO UPDATE SET times = questions.times + 1, latest_at = excluded.latest_at,
                edition = excluded.edition, ticked_at = NULL, ticked_edition = NULL""")
            .bind("key", key(question)).bind("command", question.command())
            .bind("question", KeptText.cut(question.question(), QUESTION_LENGTH))
            .bind("at", question.at().toEpochMilli()).bind("edition", question.edition()).execute();
    }

    private static long count(String where, Handle handle) {
        return handle.createQuery("SELECT COUNT(*) FROM questions" + where).mapTo(Long.class).one();
    }

    /** Letter case, marks and spaces do not make another question. */
    private static String key(UnansweredQuestion question) {
        var cut = KeptText.cut(question.question(), QUESTION_LENGTH);
        var words = Folding.fold(cut).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        return Digest.of(question.command() + " " + (words.isEmpty() ? cut : words));
    }

    private static Total read(ResultSet row, StatementContext context) throws SQLException {
        var statement = row.getString("proposed_statement");
        return new Total(row.getString("name"), row.getString("command"), row.getString("question"),
            row.getLong("times"), Columns.instant(row, "first_at"), Columns.instant(row, "latest_at"),
            row.getLong("edition"),
            statement == null ? null : new Proposal(row.getLong("proposed_edition"), statement));
    }
}
