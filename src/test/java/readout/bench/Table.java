package readout.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Figures under one title: of each thing asked ours, the floor's and the peers'. */
final class Table {

    private final String title;
    private final List<Column> columns;
    private final List<Row> rows = new ArrayList<>();

    /** @param what was done; rows of the same are compared with the floor among them */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Row(String what, Role role, String who, double[] values) {}

    Table(String title, Column... columns) {
        this.title = title;
        this.columns = List.of(columns);
    }

    /** @param values one for each column; not a number for none */
    void row(String what, Role role, String who, double... values) {
        if (values.length != columns.size()) {
            throw new IllegalArgumentException(values.length + " figures for " + columns.size() + " columns");
        }
        rows.add(new Row(what, role, who, values.clone()));
    }

    private double ratio(Row row, int column) {
        return rows.stream()
            .filter(other -> other.role == Role.FLOOR && other.what.equals(row.what))
            .mapToDouble(floor -> row.values[column] / floor.values[column])
            .findFirst().orElse(Double.NaN);
    }

    /** Aligned columns. */
    String text() {
        var lines = new ArrayList<List<String>>();
        lines.add(heads());
        rows.forEach(row -> lines.add(cells(row)));
        var widths = new int[lines.getFirst().size()];
        lines.forEach(line -> {
            for (var i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], line.get(i).length());
            }
        });
        var text = new StringBuilder(title).append('\n');
        lines.forEach(line -> {
            for (var i = 0; i < widths.length; i++) {
                var pad = " ".repeat(widths[i] - line.get(i).length());
                text.append(i < 2 ? line.get(i) + pad : pad + line.get(i)).append(i + 1 < widths.length ? "  " : "\n");
            }
        });
        return text.toString();
    }

    private List<String> heads() {
        var heads = new ArrayList<>(List.of("", ""));
        columns.forEach(column -> {
            heads.add(column.name());
            if (column.compared()) {
                heads.add("ratio");
            }
        });
        return heads;
    }

    private List<String> cells(Row row) {
        var cells = new ArrayList<>(List.of(row.what, row.role.name().toLowerCase(Locale.ROOT) + ": " + row.who));
        for (var i = 0; i < columns.size(); i++) {
            cells.add(shown(row.values[i], columns.get(i).decimals()));
            if (columns.get(i).compared()) {
                cells.add(shown(ratio(row, i), 2));
            }
        }
        return cells;
    }

    private static String shown(double value, int decimals) {
        return Double.isFinite(value) ? String.format(Locale.ROOT, "%,." + decimals + "f", value) : "–";
    }

    /** The same for JSON. */
    Map<String, Object> values() {
        return Map.of("title", title, "rows", rows.stream().map(this::values).toList());
    }

    private Map<String, Object> values(Row row) {
        var values = new LinkedHashMap<String, Object>();
        values.put("what", row.what);
        values.put("role", row.role.name().toLowerCase(Locale.ROOT));
        values.put("who", row.who);
        for (var i = 0; i < columns.size(); i++) {
            if (Double.isFinite(row.values[i])) {
                values.put(columns.get(i).name(), row.values[i]);
            }
            if (columns.get(i).compared() && Double.isFinite(ratio(row, i))) {
                values.put(columns.get(i).name() + " ratio", ratio(row, i));
            }
        }
        return values;
    }
}
