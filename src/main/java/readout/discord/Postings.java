package readout.discord;

import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.entities.Message;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import readout.edition.Editions;
import readout.state.Backlog;
import readout.state.PostedAnswer;
import readout.state.PostedAnswer.Hindrance;
import readout.state.Stores;

/**
 * Notes which statements stand in which public answers, so that these can be put right. Nobody waits for that; while the
 * memory is out of reach, it is noted later.
 */
final class Postings {

    private static final Logger LOG = LoggerFactory.getLogger(Postings.class);

    /** How statements' ids look in the small print; whether one is an id, the corpus tells. */
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)+");

    private final Backlog backlog;
    private final Editions editions;
    private final InstantSource clock;

    Postings(Backlog backlog, Editions editions, InstantSource clock) {
        this.backlog = backlog;
        this.editions = editions;
        this.clock = clock;
    }

    /** An answer that was sent, if everybody sees it. */
    void note(Optional<PublicMessage> sent, Answering.Drawn drawn) {
        sent.ifPresent(message -> put(message, drawn.edition(), drawn.command(), drawn.statements()));
    }

    /** A message that was passed on as it stood, of which only its text is known. */
    void notePassedOn(Optional<PublicMessage> sent, Message original, Bookmark bookmark) {
        sent.ifPresent(message -> put(message, bookmark.edition(), bookmark.call().command(), statements(original)));
    }

    /** A message that is gone. */
    void forget(long message) {
        remember(stores -> stores.postedAnswers().forget(message));
    }

    private void put(PublicMessage sent, long edition, String command, Collection<String> statements) {
        if (statements.isEmpty()) {
            forget(sent.message());
            return;
        }
        var hindrance = sent.isAmendable() ? null : Hindrance.USER_INSTALLED;
        var posted = new PostedAnswer(sent.message(), sent.server(), sent.channel(), edition, command, clock.instant(),
            List.copyOf(statements), hindrance);
        remember(stores -> stores.postedAnswers().put(posted));
    }

    private void remember(Consumer<Stores> work) {
        if (!backlog.remember(work)) {
            LOG.error("a posted answer is not noted: too much waits for the memory already");
        }
    }

    private Collection<String> statements(Message message) {
        var ids = message.getComponentTree().findAll(TextDisplay.class).stream()
            .flatMap(text -> ID.matcher(Markdown.unescape(text.getContent())).results())
            .map(MatchResult::group)
            .distinct()
            .toList();
        return editions.borrow(edition -> ids.stream().filter(edition::holds).toList());
    }
}
