package readout.answer;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A part of an answer. Closed: every renderer knows all of them.
 *
 * <p>Only {@link Quoted} and {@link SideBySide} hold what somebody said; the text of the others is the bot's own.
 */
public sealed interface Block {

    /** The statements in it, in the order shown. */
    default Stream<Evidence> evidence() {
        return Stream.empty();
    }

    /** Sets off what follows, as far as the next heading. */
    record Heading(String text) implements Block {}

    /** A sentence or two of the bot's own. */
    record Prose(String text) implements Block {}

    /** One statement. */
    record Quoted(Evidence statement) implements Block {
        @Override
        public Stream<Evidence> evidence() {
            return Stream.of(statement);
        }
    }

    /**
     * One line of a list, such as an event.
     *
     * @param when a date for people to read; empty when it has none
     * @param detail more about it; possibly empty
     * @param call what shows it whole, if anything does
     */
    record Entry(String when, String title, String detail, @Nullable FollowUp call) implements Block {}

    /** Several sides' statements on one question, to be read across. */
    record SideBySide(String question, List<Side> sides) implements Block {
        public SideBySide {
            sides = List.copyOf(sides);
        }

        @Override
        public Stream<Evidence> evidence() {
            return sides.stream().flatMap(side -> side.statements().stream());
        }
    }

    /**
     * One side of a {@link SideBySide}.
     *
     * @param party slug, for its colour; null for the report itself
     * @param summary the curator's, possibly empty
     */
    record Side(String label, @Nullable String party, String summary, List<Evidence> statements) {
        public Side {
            statements = List.copyOf(statements);
        }
    }

    /** Labels with their values. */
    record Facts(List<Fact> facts) implements Block {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /** One label with its value. */
    record Fact(String label, String value) {}

    /** Something the reader must not overlook. */
    record Notice(Tone tone, String text) implements Block {}

    /** How pressing a {@link Notice} is; always shown in words or signs too, never by colour alone. */
    enum Tone {
        INFORMATION,
        WARNING,
        PROBLEM
    }
}
