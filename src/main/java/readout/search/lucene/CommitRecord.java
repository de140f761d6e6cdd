package readout.search.lucene;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import readout.model.EditionStamp;
import readout.search.Commit;
import readout.search.IndexException;

/** A {@link Commit} as the user data that Lucene keeps with each of its commits. */
final class CommitRecord {

    private static final String LAYOUT = "layout";
    private static final String NUMBER = "number";
    private static final String REVISION = "revision";
    private static final String PUBLISHED = "published";
    private static final String STATEMENTS = "statements";
    private static final String PAYLOAD = "payload";

    private CommitRecord() {}

    static Map<String, String> write(Commit commit) {
        var stamp = commit.stamp();
        return Map.of(
            LAYOUT, StatementFields.LAYOUT,
            NUMBER, Long.toString(stamp.number()),
            REVISION, stamp.revision(),
            PUBLISHED, stamp.published().toString(),
            STATEMENTS, Long.toString(stamp.statements()),
            PAYLOAD, commit.payload());
    }

    /** Another program's index, or one of another version of this one, is damaged as far as we can read it. */
    static Commit read(Map<String, String> data) {
        var layout = data.get(LAYOUT);
        if (!StatementFields.LAYOUT.equals(layout)) {
            throw new IndexException("reading an index of layout " + layout, true, null);
        }
        try {
            return new Commit(stamp(data), value(data, PAYLOAD));
        } catch (NumberFormatException | DateTimeException e) {
            throw new IndexException("reading a commit of the index", true, e);
        }
    }

    private static EditionStamp stamp(Map<String, String> data) {
        return new EditionStamp(
            Long.parseLong(value(data, NUMBER)),
            value(data, REVISION),
            Instant.parse(value(data, PUBLISHED)),
            Long.parseLong(value(data, STATEMENTS)));
    }

    private static String value(Map<String, String> data, String key) {
        @Nullable String value = data.get(key);
        if (value == null) {
            throw new IndexException("reading a commit of the index, which has no " + key, true, null);
        }
        return value;
    }
}
