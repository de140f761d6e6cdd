package readout.state;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Takes up what a {@link Backup} holds, all of it or nothing. */
final class Restoring {

    private final Handle handle;
    private final Path file;
    private final Map<String, List<String>> columns = new HashMap<>();

    private Restoring(Handle handle, Path file) {
        this.handle = handle;
        this.file = file;
    }

    static long read(Handle handle, Path file) {
        var restoring = new Restoring(handle, file);
        restoring.refuseUnlessEmpty();
        try (var in = Files.newBufferedReader(file)) {
            return restoring.read(in);
        } catch (JsonProcessingException failure) {
            throw MemoryException.refused(file + " is no backup of Readout’s memory: it is not JSON throughout",
                failure);
        } catch (IOException failure) {
            throw MemoryException.refused("cannot read " + file + ": " + failure, failure);
        }
    }

    private void refuseUnlessEmpty() {
        for (var table : Schema.TABLES) {
            if (handle.createQuery("SELECT 1 FROM " + table + " LIMIT 1").mapTo(Integer.class).findOne().isPresent()) {
                throw MemoryException.refused(
                    "the memory is not empty, so nothing was restored; restore into an empty one", null);
            }
        }
    }

    private long read(BufferedReader in) throws IOException {
        var head = line(in);
        if (!head.path("format").asText().equals(Backup.FORMAT)) {
            throw MemoryException.refused(file + " is no backup of Readout’s memory", null);
        }
        if (head.path("tables").asInt() > Schema.NEWEST) {
            throw MemoryException.refused(file + " was written by a newer Readout", null);
        }
        var rows = 0L;
        for (var next = line(in); !next.has("rows"); next = line(in)) {
            insert(next.path("table").asText(), next.path("row"));
            rows++;
        }
        return rows;
    }

    /** The last line ends the reading, so that there is always a next one in a whole file. */
    private JsonNode line(BufferedReader in) throws IOException {
        var line = in.readLine();
        if (line == null) {
            throw MemoryException.refused(file + " was cut short; nothing was restored", null);
        }
        return Backup.JSON.readTree(line);
    }

    private void insert(String table, JsonNode row) {
        var known = columns.computeIfAbsent(table, this::columns);
        if (known.isEmpty() || !row.isObject() || !row.propertyStream().allMatch(e -> known.contains(e.getKey()))) {
            throw MemoryException.refused(file + " holds what no table of this Readout takes: " + table, null);
        }
        var names = List.copyOf(row.propertyStream().map(Map.Entry::getKey).toList());
        var insert = handle.createUpdate(
            "INSERT INTO " + table + " (" + String.join(", ", names) + ") VALUES (:" + String.join(", :", names) + ")");
        names.forEach(name -> insert.bind(name, value(row.path(name))));
        insert.execute();
    }

    private List<String> columns(String table) {
        return Schema.TABLES.contains(table)
            ? handle.createQuery("SELECT * FROM " + table).scanResultSet((rows, _) -> Columns.names(rows.get()))
            : List.of();
    }

    private static @Nullable Object value(JsonNode value) {
        if (value.isNull()) {
            return null;
        }
        return value.isNumber() ? (Object) value.asLong() : value.asText();
    }
}
