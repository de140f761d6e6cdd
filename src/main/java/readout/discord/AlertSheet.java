package readout.discord;

import java.util.List;
import net.dv8tion.jda.api.components.MessageTopLevelComponent;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import readout.answer.Answer;
import readout.edition.Editions;
import readout.model.Party;

/** Draws what the bot posts of its own accord. Safe for use by many threads. */
final class AlertSheet {

    private final Editions editions;

    AlertSheet(Editions editions) {
        this.editions = editions;
    }

    boolean isOneMessage(Answer post) {
        return drawn(post).size() == 1;
    }

    /** The first message; what does not fit into it is cut beforehand. */
    List<MessageTopLevelComponent> draw(Answer post) {
        return drawn(post).getFirst();
    }

    private List<List<MessageTopLevelComponent>> drawn(Answer post) {
        var parties = editions.borrow(edition -> edition.parties().stream().map(Party::slug).toList());
        return new DiscordRenderer(new PartyColours(parties))
            .drawAll(new View(post, Bookmark.fresh(post.call()), true, false));
    }

    static List<MessageTopLevelComponent> sentence(String sentence) {
        return List.of(TextDisplay.of(Markdown.escape(sentence)));
    }
}
