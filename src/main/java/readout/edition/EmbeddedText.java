package readout.edition;

import java.util.Optional;
import readout.corpus.Registry;
import readout.model.Event;
import readout.model.Speaker;
import readout.model.Statement;

/** The words of a statement that its vector stands for. */
final class EmbeddedText {

    private EmbeddedText() {}

    /** Who, of what event, when; then what. People ask by the first three as much as by the last. */
    static String of(Statement statement, Registry registry) {
        var speaker = registry.speakerOf(statement.attribution().speaker()).map(Speaker::name);
        var event = registry.eventOf(statement.subject().event()).map(Event::title);
        var frame = speaker.orElse("") + event.map(title -> ", " + title).orElse("") + " ("
            + statement.said().date().iso() + "): ";
        return frame + statement.gist() + quoted(statement).orElse("");
    }

    private static Optional<String> quoted(Statement statement) {
        return statement.text().equals(statement.gist())
            ? Optional.empty()
            : Optional.of(" “" + statement.text() + "”");
    }
}
