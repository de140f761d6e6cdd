package readout.command;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The resolved values of a command's options. Immutable. */
public final class Arguments {

    private final Map<Option<?>, Object> values;

    Arguments(Map<Option<?>, Object> values) {
        this.values = new LinkedHashMap<>(values);
    }

    /** An option's value, if it was given. */
    @SuppressWarnings("unchecked") // values are put in under the option that read them
    public <T> Optional<T> find(Option<T> option) {
        return Optional.ofNullable((T) values.get(option));
    }

    /** A required option's value. */
    public <T> T require(Option<T> option) {
        return find(option).orElseThrow();
    }

    /** The values as they are written to be read again, by option name, in the order of the options. */
    public Map<String, String> canonical() {
        var canonical = new LinkedHashMap<String, String>();
        values.forEach((option, value) -> canonical.put(option.name(), written(option, value)));
        return canonical;
    }

    @SuppressWarnings("unchecked") // see find
    private static <T> String written(Option<T> option, Object value) {
        return option.type().canonical((T) value);
    }
}
