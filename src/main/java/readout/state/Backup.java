package readout.state;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * All rows as a file of one JSON object a line, the same from either database: the first line says what it is, the last
 * how many rows stand between, so that a file cut short is not taken for whole.
 */
final class Backup {

    static final String FORMAT = "readout-memory";
    static final ObjectMapper JSON = JsonMapper.builder().build();

    private Backup() {}

    private record Head(String format, int tables) {}

    private record Line(String table, Map<String, @Nullable Object> row) {}

    private record Foot(long rows) {}

    static long write(Handle handle, Path file) {
        var whole = file.toAbsolutePath();
        var part = whole.resolveSibling(whole.getFileName() + ".part");
        try {
            long rows;
            try (var out = Files.newBufferedWriter(part)) {
                rows = write(handle, out);
            }
            Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
            return rows;
        } catch (IOException failure) {
            throw MemoryException.refused("cannot write " + file + ": " + failure, failure);
        }
    }

    private static long write(Handle handle, BufferedWriter out) throws IOException {
        line(new Head(FORMAT, Schema.NEWEST), out);
        var rows = 0L;
        for (var table : Schema.TABLES) {
            try (var all = handle.createQuery("SELECT * FROM " + table).setFetchSize(500)
                .map((row, _) -> row(row)).iterator()) {
                while (all.hasNext()) {
                    line(new Line(table, all.next()), out);
                    rows++;
                }
            }
        }
        line(new Foot(rows), out);
        return rows;
    }

    private static Map<String, @Nullable Object> row(ResultSet row) throws SQLException {
        var values = new LinkedHashMap<String, @Nullable Object>();
        for (var column : Columns.names(row)) {
            values.put(column, row.getObject(column));
        }
        return values;
    }

    private static void line(Object value, BufferedWriter out) throws IOException {
        out.write(JSON.writeValueAsString(value));
        out.write('\n');
    }
}
