package readout.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import readout.check.PlainText.Line;
import readout.model.Span;

/** Reads from a chat message what it quotes and whom it names for each. For one message. */
final class MessageReader {

    /** Of a longer unmarked message, only so many sentences are tried as somebody's words. */
    private static final int MOST_SENTENCES = 6;

    /** Each run of them is compared with the corpus, and long ones take long. */
    private static final int MOST_SENTENCES_OF_LONG = 4;

    /** In UTF-16 units. */
    private static final int LONG = 1_000;

    private final Attributions attributions;

    MessageReader(Attributions attributions) {
        this.attributions = attributions;
    }

    /**
     * What a message was read as.
     *
     * @param quotes those set off by marks, in the order of the message, at most as many as were asked for
     * @param passedOver how many more there are
     * @param unmarked without any, or only single ones, the readings of the whole as one quotation, the likeliest first
     */
    record Reading(List<Quote> quotes, int passedOver, List<Quote> unmarked) {}

    Reading read(String message, int most) {
        var pieces = pieces(PlainText.lines(message));
        var surroundings = new Surroundings(pieces, attributions);
        var quotes = new ArrayList<Quote>();
        var passedOver = 0;
        for (var at = 0; at < pieces.size(); at++) {
            var excerpt = pieces.get(at).quoted() ? Excerpt.of(pieces.get(at).text()) : Excerpt.NONE;
            if (excerpt.size() > 0 && quotes.size() < most) {
                quotes.add(new Quote(excerpt, surroundings.claim(at), true));
            } else if (excerpt.size() > 0) {
                passedOver++;
            }
        }
        var plain = pieces.stream().map(Piece::text).collect(Collectors.joining("\n")).strip();
        return new Reading(quotes, passedOver,
            quotes.isEmpty() || isWeaklyMarked(message) ? unmarked(plain) : List.of());
    }

    /** Whether single quotation marks are all there are: they may stand within the words that somebody quotes. */
    private static boolean isWeaklyMarked(String message) {
        return message.chars().noneMatch(c -> "“”„‟«»\"＂>".indexOf(c) >= 0);
    }

    private List<Piece> pieces(List<Line> lines) {
        var pieces = new ArrayList<Piece>();
        for (var at = 0; at < lines.size();) {
            var end = at;
            while (end < lines.size() && lines.get(end).quoted() == lines.get(at).quoted()) {
                end++;
            }
            var text = lines.subList(at, end).stream().map(Line::text).collect(Collectors.joining("\n")).strip();
            if (!text.isEmpty()) {
                addGroup(text, lines.get(at).quoted(), pieces);
            }
            at = end;
        }
        return pieces;
    }

    private void addGroup(String text, boolean block, List<Piece> pieces) {
        var spans = QuotationMarks.in(text);
        var inside = spans.stream().mapToInt(span -> span.end() - span.start()).sum();
        if (block && 2 * inside < text.length()) {
            addBlock(text, pieces);
            return;
        }
        var at = 0;
        for (var span : spans) {
            addPlain(text.substring(at, span.start()), pieces);
            addMarked(inner(text.substring(span.start(), span.end())), pieces);
            at = span.end();
        }
        addPlain(text.substring(at), pieces);
    }

    /** Between marks, somebody may be quoted who quotes. */
    private void addMarked(String text, List<Piece> pieces) {
        var opening = attributions.opening(text);
        var marks = opening == 0 ? List.<Span>of() : QuotationMarks.in(text);
        if (!marks.isEmpty() && marks.getFirst().start() <= opening && marks.getFirst().end() == text.length()) {
            addGroup(text, false, pieces);
        } else {
            pieces.add(new Piece(text, true));
        }
    }

    private static String inner(String marked) {
        var end = marked.length() > 1 && isMark(marked.charAt(marked.length() - 1)) ? 1 : 0;
        return marked.substring(1, marked.length() - end).strip();
    }

    private static boolean isMark(char c) {
        return "”“„\"»«›’‘'＂‟".indexOf(c) >= 0;
    }

    private void addBlock(String text, List<Piece> pieces) {
        var tail = tail(text);
        var head = attributions.opening(text.substring(0, tail));
        addPlain(text.substring(0, head), pieces);
        pieces.add(new Piece(text.substring(head, tail).strip(), true));
        addPlain(text.substring(tail), pieces);
    }

    private static void addPlain(String text, List<Piece> pieces) {
        if (!text.isBlank()) {
            pieces.add(new Piece(text, false));
        }
    }

    /** Where "— Name" at the end begins; the text's length when there is none. */
    private int tail(String text) {
        for (var at = text.length() - 2; at > 0 && at > text.length() - 120; at--) {
            var dash = "—–-―~(".indexOf(text.charAt(at)) >= 0 && !Character.isLetterOrDigit(text.charAt(at - 1));
            var ownLine = text.charAt(at - 1) == '\n';
            if (dash && attributions.credited(text.substring(at))
                .filter(claim -> ownLine || claim.isKnown() || claim.stranger()).isPresent()) {
                return at;
            }
        }
        return text.length();
    }

    private List<Quote> unmarked(String text) {
        var readings = new ArrayList<Quote>();
        var tail = tail(text);
        var body = text.substring(0, tail);
        var claim = attributions.credited(text.substring(tail)).orElse(Claim.NONE);
        var head = attributions.opening(body);
        var said = said(body);
        if (head > 0) {
            var opened = attributions.ahead(body.substring(0, head));
            add(body.substring(head), opened.orElse(claim), readings);
        }
        if (said < body.length()) {
            add(body.substring(0, said), attributions.of(body.substring(said)), readings);
        }
        add(body, claim, readings);
        var best = readings.isEmpty() ? claim : readings.getFirst().claim();
        sentences(body).forEach(run -> add(run, best, readings));
        return readings;
    }

    private static void add(String text, Claim claim, List<Quote> readings) {
        var excerpt = Excerpt.of(text);
        if (excerpt.size() > 0) {
            readings.add(new Quote(excerpt, claim, false));
        }
    }

    /** Where ", said Name", "Name said" or "according to Name" at the end begins. */
    private int said(String text) {
        for (var at = text.length() - 1; at > 0 && at > text.length() - 80; at--) {
            var edge = ",.!?;\n…".indexOf(text.charAt(at)) >= 0;
            if (edge && attributions.of(text.substring(at + 1)).isKnown()) {
                return at + 1;
            }
        }
        return text.length();
    }

    /** Runs of sentences, the longest first: people write around what they quote. */
    private static List<String> sentences(String text) {
        var most = text.length() > LONG ? MOST_SENTENCES_OF_LONG : MOST_SENTENCES;
        var ends = new ArrayList<Integer>(List.of(0));
        for (var at = 1; at < text.length() && ends.size() < most; at++) {
            var stop = "\n:".indexOf(text.charAt(at)) >= 0
                || (".!?…".indexOf(text.charAt(at)) >= 0 && at + 1 < text.length() && text.charAt(at + 1) == ' ');
            if (stop) {
                ends.add(at + 1);
            }
        }
        ends.add(text.length());
        var runs = new ArrayList<String>();
        for (var length = ends.size() - 2; length > 0; length--) {
            for (var i = 0; i + length < ends.size(); i++) {
                runs.add(text.substring(ends.get(i), ends.get(i + length)));
            }
        }
        return runs;
    }
}
