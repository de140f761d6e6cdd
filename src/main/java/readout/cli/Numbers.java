package readout.cli;

import java.util.OptionalInt;

/** Whole numbers as people type them. */
final class Numbers {

    private Numbers() {}

    static OptionalInt parse(String typed) {
        try {
            return OptionalInt.of(Integer.parseInt(typed));
        } catch (NumberFormatException _) {
            return OptionalInt.empty();
        }
    }
}
