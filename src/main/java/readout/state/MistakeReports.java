package readout.state;

import java.util.List;
import org.jdbi.v3.core.Handle;

/** The reports of mistakes. */
public final class MistakeReports {

    /** The most UTF-16 units kept of a reader's words. */
    public static final int TEXT_LENGTH = 1000;
    /** Nothing more is taken then, so that nobody can fill the disk. */
    static final int MOST = 10_000;

    private static final int QUESTION_LENGTH = 4000;

    private final Access access;

    MistakeReports(Access access) {
        this.access = access;
    }

    /** Keeps a report; its text is cut to {@link #TEXT_LENGTH}. False when there is no more room. */
    public boolean add(MistakeReport report) {
        return access.run("keep a report", handle -> {
            if (count(handle) >= MOST) {
                return false;
            }
            insert(report, handle);
            return true;
        });
    }

    /** How many reports there are. */
    public long count() {
        return access.run("count the reports", MistakeReports::count);
    }

    /** The reports, the latest first. */
    public List<MistakeReport> latest(int limit, int offset) {
        return access.run("read the reports", handle -> handle.createQuery(
            "SELECT * FROM mistakes ORDER BY id DESC LIMIT :limit OFFSET :offset")
            .bind("limit", limit).bind("offset", offset)
            .map((row, _) -> new MistakeReport(Columns.instant(row, "reported"), row.getLong("edition"),
                row.getString("question"), row.getString("words")))
            .list());
    }

    static void insert(MistakeReport report, Handle handle) {
        handle.createUpdate("""
            INSERT INTO mistakes (id, reported, edition, question, words)
            VALUES (:id, :reported, :edition, :question, :words)""")
            .bind("id", Sequence.MISTAKES.next(handle)).bind("reported", report.at().toEpochMilli())
            .bind("edition", report.edition()).bind("question", KeptText.cut(report.question(), QUESTION_LENGTH))
            .bind("words", KeptText.cut(report.text(), TEXT_LENGTH)).execute();
    }

    private static long count(Handle handle) {
        return handle.createQuery("SELECT COUNT(*) FROM mistakes").mapTo(Long.class).one();
    }
}
