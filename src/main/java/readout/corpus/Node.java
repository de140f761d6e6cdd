package readout.corpus;

import java.util.List;
import java.util.Optional;

/** What a curator wrote, be it YAML or JSON: values that still know where they stand. */
sealed interface Node {

    /** Where it begins. */
    Mark at();

    /**
     * One value.
     *
     * @param plain whether it is written without quotation marks, so that it may mean a number, a truth value or nothing
     */
    record Scalar(String text, boolean plain, Mark at) implements Node {
        boolean isNothing() {
            return plain && (text.isEmpty() || text.equals("~") || text.equals("null"));
        }
    }

    record Items(List<Node> items, Mark at) implements Node {}

    /** Keys with their values; no key occurs twice. */
    record Fields(List<Field> fields, Mark at) implements Node {
        Optional<Field> field(String key) {
            for (var field : fields) { // asked for every key of every statement
                if (field.key().text().equals(key)) {
                    return Optional.of(field);
                }
            }
            return Optional.empty();
        }
    }

    record Field(Scalar key, Node value) {}

    /** Where the value on a path of keys and places in lists stands, or else as much of the path as is there. */
    default Mark at(Object... path) {
        var node = this;
        for (var step : path) {
            node = node.below(step);
        }
        return node.at();
    }

    private Node below(Object step) {
        return switch (this) {
            case Fields fields when step instanceof String key -> fields.field(key).map(Field::value).orElse(this);
            case Items items when step instanceof Integer place && place < items.items().size() ->
                items.items().get(place);
            case Fields _,Items _,Scalar _ -> this;
        };
    }
}
