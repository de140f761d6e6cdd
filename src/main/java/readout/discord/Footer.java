package readout.discord;

import java.util.Locale;
import net.dv8tion.jda.api.utils.TimeFormat;
import readout.answer.Page;
import readout.model.EditionStamp;
import readout.render.Wording;

/** The last line of an answer: where it stands and on what it rests. The instant shows in the reader's own zone. */
final class Footer {

    private Footer() {}

    static String of(EditionStamp stamp) {
        return "edition " + stamp.number() + Wording.DOT + stamp.shortRevision() + Wording.DOT
            + TimeFormat.DATE_TIME_SHORT.format(stamp.published()) + Wording.DOT
            + Wording.count(stamp.statements(), "statement");
    }

    /** With the page, when there are several, and the part of it. */
    static String of(Page page, int part, int parts, EditionStamp stamp) {
        var place = page.of() > 1 ? Markdown.escape(Wording.page(page)) + Wording.DOT : "";
        return place + part(part, parts) + of(stamp);
    }

    private static String part(int part, int parts) {
        return parts > 1 ? String.format(Locale.ROOT, "part %d of %d", part, parts) + Wording.DOT : "";
    }
}
