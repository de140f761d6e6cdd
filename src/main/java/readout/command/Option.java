package readout.command;

/**
 * One thing a command can be told.
 *
 * @param name lower case; the same in the terminal, in Discord and in batch
 * @param description one line, at most 100 characters
 */
public record Option<T>(String name, String description, OptionType<T> type, boolean required) {

    static <T> Option<T> required(String name, String description, OptionType<T> type) {
        return new Option<>(name, description, type, true);
    }

    static <T> Option<T> optional(String name, String description, OptionType<T> type) {
        return new Option<>(name, description, type, false);
    }
}
