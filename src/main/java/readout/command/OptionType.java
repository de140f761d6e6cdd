package readout.command;

import java.util.List;
import readout.edition.Edition;

/** How an option's value is read and completed. Stateless. */
public interface OptionType<T> {

    /** More than a search takes. */
    int USUAL_LENGTH = 300;

    /** What stands for a value in help: {@code EVENT}, {@code DATE}. */
    String placeholder();

    Resolution<T> resolve(String typed, Edition edition);

    /** The value as it is written to be read again: a slug, an ISO date. */
    String canonical(T value);

    /** Values that go on from what was typed, the likeliest first; all of them for nothing typed. None if it is free text. */
    List<Completion> complete(String typed, Edition edition);

    /** The most UTF-16 units that a value has where people type it. */
    default int longest() {
        return USUAL_LENGTH;
    }

    /** Whether the ends of lines in a value say something. */
    default boolean keepsLines() {
        return false;
    }
}
