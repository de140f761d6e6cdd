package readout.answer;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import readout.model.Fidelity;
import readout.model.WordChange;

/**
 * A part of an answer. Closed: every renderer knows all of them.
 *
 * <p>Only {@link Quoted}, {@link SideBySide}, {@link Nearest} and {@link Checked} hold what somebody said; the text of
 * the others is the bot's own.
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

    /** How a question was read, each part of which can be left out. An answer to a question has exactly one. */
    record Understood(List<Reading> readings) implements Block {
        public Understood {
            readings = List.copyOf(readings);
        }
    }

    /**
     * One part of how a question was read.
     *
     * @param label for people, such as "only Russia" or "before 15 August 2025"
     * @param without the same call without this part
     */
    record Reading(String label, CommandCall without) {}

    /**
     * Statements near to what was asked that do not answer it. They are not among {@link Answer#statements}.
     *
     * @param introduction says so
     */
    record Nearest(String introduction, List<Evidence> statements) implements Block {
        public Nearest {
            statements = List.copyOf(statements);
        }
    }

    /**
     * One quotation held against the corpus.
     *
     * @param quotation the words given, which may be anybody's
     * @param claimed the name of the speaker whose words they are said to be; empty when nobody is named
     * @param summary a sentence or a phrase of the bot's own that says what differs, such as "“immediately” was
     *     dropped"
     * @param statements those whose words were compared, the first one first
     */
    record Checked(
        String quotation, String claimed, Fidelity fidelity, String summary, Comparison comparison,
        List<Evidence> statements)
        implements Block {
        public Checked {
            statements = List.copyOf(statements);
        }

        /** Whether the statements are shown with their words: those of a single one stand in the comparison already. */
        public boolean showsWords() {
            return comparison.isEmpty() || statements.size() > 1;
        }

        @Override
        public Stream<Evidence> evidence() {
            return statements.stream();
        }
    }

    /**
     * A text of the corpus that changes from one edition to the next, for those who publish.
     *
     * @param title which text it is
     * @param detail where it stands, and what else changes about it
     */
    record Revision(String title, String detail, Comparison words) implements Block {}

    /**
     * Words held beside words given. Stretches that differ begin and end with a word.
     *
     * @param was the words held, in stretches that make up the text
     * @param now the words given, likewise; both are empty when there is nothing to compare
     * @param changes in the order in which to tell them
     */
    record Comparison(List<Run> was, List<Run> now, List<WordChange> changes) {

        /** Nothing to compare. */
        public static final Comparison NONE = new Comparison(List.of(), List.of(), List.of());

        public Comparison {
            was = was.stream().flatMap(Run::setOff).toList();
            now = now.stream().flatMap(Run::setOff).toList();
            changes = List.copyOf(changes);
        }

        public boolean isEmpty() {
            return was.isEmpty() && now.isEmpty();
        }
    }

    /**
     * A stretch of a text that is compared.
     *
     * @param differs whether the other text does not have it
     */
    record Run(String text, boolean differs) {

        /** With the spaces around words that differ apart from them. */
        private Stream<Run> setOff() {
            var words = text.strip();
            if (!differs || words.isEmpty()) {
                return text.isEmpty() ? Stream.of() : Stream.of(new Run(text, false));
            }
            var start = text.indexOf(words);
            return Stream.of(
                new Run(text.substring(0, start), false),
                new Run(words, true),
                new Run(text.substring(start + words.length()), false)).filter(run -> !run.text.isEmpty());
        }
    }

    /** How pressing a {@link Notice} is; always shown in words or signs too, never by colour alone. */
    enum Tone {
        INFORMATION,
        WARNING,
        PROBLEM
    }
}
