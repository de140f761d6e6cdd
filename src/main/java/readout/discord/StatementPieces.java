package readout.discord;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.dv8tion.jda.api.components.buttons.Button;
import readout.answer.Evidence;
import readout.answer.Provenance;
import readout.model.Strength;
import readout.render.Wording;

/** Draws one statement: who, the words, and in small print all that must stand with them. */
final class StatementPieces {

    /** A longer one comes in three pieces, so that a message may end between them but never within the words. */
    private static final int LENGTH = 2000;

    private final PartyColours colours;
    private final boolean linkButtons;

    /** With the source behind a button, which takes more room, or behind a link in the text. */
    StatementPieces(PartyColours colours, boolean linkButtons) {
        this.colours = colours;
        this.linkButtons = linkButtons;
    }

    List<Piece> of(Evidence evidence) {
        var speaker = speaker(evidence);
        var words = words(evidence);
        var url = evidence.provenance().url();
        var hasButton = url != null && linkButtons && url.toString().length() <= Button.URL_MAX_LENGTH;
        var smallPrint = smallPrint(evidence, !hasButton);
        if (speaker.length() + words.length() + smallPrint.length() > LENGTH) {
            return tinted(evidence, Piece.of(speaker).leading(), Piece.of(words).leading(), Piece.of(smallPrint));
        }
        var said = speaker + "\n" + words;
        if (url == null || !hasButton) {
            return tinted(evidence, Piece.of(said + "\n" + smallPrint));
        }
        var source = Piece.of(smallPrint).beside(Button.link(url.toString(), "Source"));
        return tinted(evidence, Piece.of(said).leading(), source);
    }

    /** All that must stand with the words, where they themselves stand elsewhere. */
    List<Piece> aboutWords(Evidence evidence) {
        return tinted(evidence, Piece.of(speaker(evidence) + "\n" + smallPrint(evidence, true)));
    }

    private List<Piece> tinted(Evidence evidence, Piece... pieces) {
        return Stream.of(pieces).map(piece -> piece.tinted(colours.of(evidence.voice().party()))).toList();
    }

    private static String speaker(Evidence evidence) {
        var voice = evidence.voice();
        var rest = Stream.of(voice.role(), voice.side())
            .filter(part -> !part.isBlank() && !part.equals(voice.name()))
            .distinct()
            .map(part -> Wording.DOT + Markdown.escape(part));
        return Markdown.bold(voice.name()) + rest.collect(Collectors.joining());
    }

    private static String words(Evidence evidence) {
        var words = evidence.words();
        var text = Markdown.escape(words.text(), words.highlights());
        var marked = words.verbatim() ? Wording.quoted(text) : text;
        var standing = evidence.retraction() == null ? marked : Markdown.struck(marked);
        return words.verbatim() ? Markdown.blockQuote(standing) : standing;
    }

    private static String smallPrint(Evidence evidence, boolean linked) {
        var lines = new ArrayList<String>();
        var retraction = evidence.retraction();
        if (retraction != null) {
            lines.add("**" + Markdown.escape(Wording.retraction(retraction)) + "**");
        }
        lines.add(Markdown.escape(joined(
            Wording.said(evidence.said()), Wording.strength(evidence.words()), evidence.statement())));
        var noted = evidence.words().strength() == Strength.OMISSION ? "noted by: " : "";
        lines.add(noted + provenance(evidence.provenance(), linked));
        evidence.remarks().forEach(remark -> lines.add(Markdown.escape(remark)));
        return lines.stream().filter(line -> !line.isBlank()).map(Markdown::small).collect(Collectors.joining("\n"));
    }

    /** The chain and then the source, which is named once when it is also the chain's last hop. */
    private static String provenance(Provenance provenance, boolean linked) {
        var url = provenance.url();
        var source = provenance.source() + (provenance.published().isBlank() ? "" : ", " + provenance.published());
        var link = linked && url != null ? Markdown.link(source, url.toString()) : Markdown.escape(source);
        var hops = provenance.chain();
        if (hops.isEmpty() || !hops.getLast().equals(provenance.source())) {
            return joined(Markdown.escape(Wording.chain(hops)), link);
        }
        var before = hops.subList(0, hops.size() - 1);
        return before.isEmpty() ? link : Wording.chain(List.of(Markdown.escape(Wording.chain(before)), link));
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(Wording.DOT));
    }
}
