package readout.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import readout.model.Quotation;
import readout.model.SourcedStatement;
import readout.search.Criterion;
import readout.search.Order;
import readout.search.StatementCodec;
import readout.search.StatementQuery;

/**
 * The peer SQLite: a table with an index for every filter, and FTS5 with the Porter stemmer over exact words and gist.
 * What is found is stored by the same codec and decoded; no totals are counted. For one thread.
 */
final class SqliteSearching implements Searching, AutoCloseable {

    private static final List<String> TABLES = List.of("""
        create table statement (id text not null, party text, event text, speaker text, topic text, said integer,
            whole blob)""",
        "create virtual table words using fts5(exact, gist, content='', tokenize='porter unicode61')");
    private static final List<String> INDEXES = List.of(
        "create unique index by_id on statement (id)",
        "create index by_event on statement (event, party, said, id)",
        "create index by_party on statement (party, said, id)",
        "create index by_topic on statement (topic, party, said, id)",
        "create index by_speaker on statement (speaker, event)",
        "analyze");

    private final Connection connection;

    private SqliteSearching(Connection connection) {
        this.connection = connection;
    }

    /** Opens a database; makes one of all statements where there is none. */
    static SqliteSearching open(Path file, Statements statements) throws SQLException {
        var made = Files.exists(file);
        var database = new SqliteSearching(DriverManager.getConnection("jdbc:sqlite:" + file));
        if (!made) {
            database.fill(statements);
        }
        database.execute("pragma mmap_size = 8000000000");
        return database;
    }

    /** Tells each statement. */
    interface Statements {
        void each(Consumer<SourcedStatement> reader);
    }

    private void fill(Statements statements) throws SQLException {
        execute("pragma journal_mode = off");
        execute("pragma synchronous = off");
        connection.setAutoCommit(false);
        for (var table : TABLES) {
            execute(table);
        }
        try (
            var row =
                connection.prepareStatement("insert into statement (rowid, id, party, event, speaker, topic, said,"
                    + " whole) values (?, ?, ?, ?, ?, ?, ?, ?)");
            var words = connection.prepareStatement("insert into words (rowid, exact, gist) values (?, ?, ?)")) {
            var number = new int[1];
            statements.each(sourced -> add(row, words, ++number[0], sourced));
        }
        for (var index : INDEXES) {
            execute(index);
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    private static void add(PreparedStatement row, PreparedStatement words, int number, SourcedStatement sourced) {
        var statement = sourced.statement();
        try {
            row.setInt(1, number);
            row.setString(2, statement.id());
            row.setString(3, statement.attribution().party());
            row.setString(4, statement.subject().event());
            row.setString(5, statement.attribution().speaker());
            row.setString(6, statement.subject().topics().getFirst());
            row.setLong(7, statement.said().days().first().toEpochDay());
            row.setBytes(8, StatementCodec.encode(sourced));
            row.executeUpdate();
            words.setInt(1, number);
            words.setString(2, statement instanceof Quotation ? statement.text() : "");
            words.setString(3, statement.gist());
            words.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public List<String> answer(Asked asked) {
        try {
            return switch (asked) {
                case Asked.Page(var query) -> page(query);
                case Asked.One(var id) -> rows("select whole from statement where id = ?", List.of(id));
                case Asked.Counts(var criteria, var _) -> counts((Criterion.SpokenBy) criteria.getFirst());
            };
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> page(StatementQuery query) throws SQLException {
        if (query.order() instanceof Order.ByParty(var parties)) {
            var found = new ArrayList<String>();
            for (var party : parties) {
                if (found.size() < query.limit()) {
                    found.addAll(page(query, " order by said, id", party, query.limit() - found.size()));
                }
            }
            return found;
        }
        return page(query, switch (query.order()) {
            case Order.ByRelevance() -> " order by rank";
            case Order.OldestFirst(),Order.ByParty _ -> " order by said, id";
            case Order.NewestFirst() -> " order by said desc, id";
        }, null, query.limit());
    }

    private List<String> page(StatementQuery query, String order, @Nullable String party, int limit)
        throws SQLException {
        var from = "statement";
        var where = new StringJoiner(" and ");
        var values = new ArrayList<Object>();
        for (var criterion : query.criteria()) {
            if (criterion instanceof Criterion.Words || criterion instanceof Criterion.Phrase) {
                from = "words join statement on statement.rowid = words.rowid";
            }
            where.add(condition(criterion, values));
        }
        if (party != null) {
            where.add("party = ?");
            values.add(party);
        }
        return rows("select whole from " + from + " where " + where + order + " limit " + limit, values);
    }

    private static String condition(Criterion criterion, List<Object> values) {
        return switch (criterion) {
            case Criterion.Words(var terms, var all) -> with("words match ?", values, terms.stream()
                .map(term -> "\"" + term.spellings().getFirst() + "\"")
                .collect(Collectors.joining(all ? " " : " OR ")));
            case Criterion.Phrase(var text) -> with("words match ?", values, "\"" + text + "\"");
            case Criterion.SpokenBy(var speakers) -> with("speaker = ?", values, speakers.iterator().next());
            case Criterion.ForParty(var party) -> with("party = ?", values, party);
            case Criterion.About(var event) -> with("event = ?", values, event);
            case Criterion.OnTopic(var topic) -> with("topic = ?", values, topic);
            case Criterion.SaidBetween(var days) -> {
                values.add(days.first().toEpochDay());
                yield with("said between ? and ?", values, days.last().toEpochDay());
            }
            case Criterion.SharesWordPairs _,Criterion.ForNoParty _ ->
                throw new IllegalArgumentException("not asked: " + criterion);
        };
    }

    private static String with(String condition, List<Object> values, Object value) {
        values.add(value);
        return condition;
    }

    private List<String> rows(String sql, List<?> values) throws SQLException {
        var found = new ArrayList<String>();
        try (var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, values.get(i));
            }
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(StatementCodec.decode(rows.getBytes(1)).statement().id());
                }
            }
        }
        return found;
    }

    private List<String> counts(Criterion.SpokenBy by) throws SQLException {
        var found = new ArrayList<String>();
        try (var statement = connection.prepareStatement(
            "select event, count(*), min(said), max(said) from statement where speaker = ? group by event")) {
            statement.setString(1, by.speakers().iterator().next());
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1) + " " + rows.getLong(2));
                }
            }
        }
        return found;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
