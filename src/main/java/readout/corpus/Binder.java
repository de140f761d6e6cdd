package readout.corpus;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import readout.corpus.Node.Fields;
import readout.corpus.Node.Items;
import readout.corpus.Node.Scalar;
import readout.corpus.Shape.Part;

/**
 * Turns what a curator wrote into the records that define the file format, telling everything that does not fit. A
 * record that does not fit is left out of the list it stands in, so that its neighbours are still read and checked.
 */
final class Binder {

    /** Names of one thing, topics of one statement: more would not fit into an answer. */
    private static final int MOST_VALUES = 50;

    private final FileProblems problems;
    private final Scalars scalars = new Scalars(this::error);
    private final IdentityHashMap<Record, Node> nodes = new IdentityHashMap<>();
    private int errors;

    private Binder(FileProblems problems) {
        this.problems = problems;
    }

    /** The record with its places; empty after telling why there is none. */
    static <R extends Record> Optional<Entry<R>> bind(Node node, Class<R> type, FileProblems problems) {
        var binder = new Binder(problems);
        var value = type.cast(binder.record(node, type));
        return Optional.ofNullable(value).map(bound -> new Entry<>(bound, node, binder.nodes, problems));
    }

    private @Nullable Record record(Node node, Class<?> type) {
        if (!(node instanceof Fields fields)) {
            error(node.at(), "keys with values belong here", "write `key: value` lines");
            return null;
        }
        var before = errors;
        var shape = Shape.of(type);
        nameUnknownKeys(fields, shape);
        var values = shape.parts().stream().map(part -> component(fields, part)).toArray();
        return errors > before ? null : construct(shape, values, node);
    }

    private void nameUnknownKeys(Fields fields, Shape shape) {
        for (var field : fields.fields()) {
            var key = field.key();
            if (!shape.keys().contains(key.text())) {
                error(key.at(), "unknown key `" + key.text() + "`", Wishes.oneOf(key.text(), shape.keys()));
            }
        }
    }

    private @Nullable Object component(Fields fields, Part part) {
        var node = fields.field(part.name()).map(Node.Field::value).orElse(null);
        if (node == null || isNothing(node)) {
            return absent(node == null ? fields.at() : node.at(), part);
        }
        return part.list() ? list(node, part) : value(node, part);
    }

    private @Nullable Object absent(Mark at, Part part) {
        if (!part.optional() || part.key().atLeast() > 0) {
            return error(at, "`" + part.name() + "` is missing", "add it. " + part.key().value());
        }
        if (part.list()) {
            return List.of();
        }
        return part.type() == boolean.class ? false : null;
    }

    private @Nullable Object list(Node node, Part part) {
        if (!(node instanceof Items(var items, var at))) {
            return error(node.at(), "`" + part.name() + "` is a list",
                "write [one, two], or a line with `- ` for each");
        }
        if (items.size() < part.key().atLeast()) {
            return error(at, "`" + part.name() + "` is empty", "fill it. " + part.key().value());
        }
        if (part.type().isRecord()) {
            return records(items, part.type());
        }
        if (items.size() > MOST_VALUES) {
            return error(at, "`" + part.name() + "` has " + items.size() + " items", "keep at most " + MOST_VALUES);
        }
        var values = new ArrayList<@Nullable Object>(items.size());
        items.forEach(item -> values.add(value(item, part)));
        return values;
    }

    private List<Record> records(List<Node> items, Class<?> type) {
        var before = errors;
        var records = items.stream().map(item -> record(item, type)).filter(Objects::nonNull).toList();
        errors = before;
        return records;
    }

    private @Nullable Object value(Node node, Part part) {
        if (part.type().isRecord()) {
            return record(node, part.type());
        }
        if (node instanceof Scalar scalar && !scalar.isNothing()) {
            return scalars.read(scalar, part);
        }
        return error(node.at(), "`" + part.name() + "` holds one value here", "write it. " + part.key().value());
    }

    private Record construct(Shape shape, @Nullable Object[] values, Node node) {
        try {
            var made = (Record) shape.constructor().newInstance(values);
            nodes.put(made, node);
            return made;
        } catch (InstantiationException | IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private @Nullable Object error(Mark at, String message, String remedy) {
        errors++;
        problems.error(at, message, remedy);
        return null;
    }

    private static boolean isNothing(Node node) {
        return node instanceof Scalar scalar && scalar.isNothing();
    }
}
