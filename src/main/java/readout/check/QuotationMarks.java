package readout.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import readout.model.Span;

/** Finds what stands between quotation marks, the outermost ones. Apostrophes are none. Never looks back further than once. */
final class QuotationMarks {

    private static final String OPENING = "“„‟«‹";
    private static final String CLOSING = "”»›";
    private static final String STRAIGHT = "\"＂";

    private final String text;

    private QuotationMarks(String text) {
        this.text = text;
    }

    /** The stretches with their marks, from left to right. */
    static List<Span> in(String text) {
        var marks = new QuotationMarks(text.replace("''", "\" ").replace("``", "\" "));
        var nested = marks.nested();
        var pairs = nested.isEmpty() ? marks.inTurn() : nested;
        return pairs.isEmpty() ? marks.single() : pairs;
    }

    /** Each opening mark with the one that closes it; empty when some are left over. */
    private List<Span> nested() {
        var spans = new ArrayList<Span>();
        var open = new ArrayDeque<Integer>();
        for (var at = 0; at < text.length(); at++) {
            if (!isMark(at)) {
                continue;
            }
            if (closes(at) && !open.isEmpty()) {
                var start = open.pop();
                if (open.isEmpty()) {
                    spans.add(new Span(start, at + 1));
                }
            } else if (opens(at) || open.isEmpty()) {
                open.push(at);
            } else {
                return List.of();
            }
        }
        return open.isEmpty() ? spans : List.of();
    }

    /** The first mark opens, the next closes, and so on; a last one that nothing closes goes on to the paragraph's end. */
    private List<Span> inTurn() {
        var spans = new ArrayList<Span>();
        var start = -1;
        for (var at = 0; at < text.length(); at++) {
            if (isMark(at) && start < 0 && !isOnlyClosing(at)) {
                start = at;
            } else if (isMark(at) && start >= 0 && at > start + 1) {
                spans.add(new Span(start, at + 1));
                start = -1;
            }
        }
        if (start >= 0 && start + 1 < text.length()) {
            var end = text.indexOf('\n', start);
            spans.add(new Span(start, end > start + 1 ? end : text.length()));
        }
        return spans;
    }

    private boolean isMark(int at) {
        var c = text.charAt(at);
        return OPENING.indexOf(c) >= 0 || CLOSING.indexOf(c) >= 0 || (STRAIGHT.indexOf(c) >= 0 && !isInches(at));
    }

    private boolean isInches(int at) {
        return at > 0 && Character.isDigit(text.charAt(at - 1)) && at + 1 < text.length() && text.charAt(at + 1) == ' '
            && text.indexOf('"') == text.lastIndexOf('"');
    }

    private boolean isOnlyClosing(int at) {
        return CLOSING.indexOf(text.charAt(at)) >= 0 && text.charAt(at) == '”' && at + 1 < text.length()
            && !Character.isLetterOrDigit(text.charAt(at + 1));
    }

    private boolean opens(int at) {
        var c = text.charAt(at);
        return OPENING.indexOf(c) >= 0 || (STRAIGHT.indexOf(c) >= 0 && isAfterSpace(at) && !isBeforeSpace(at));
    }

    private boolean closes(int at) {
        var c = text.charAt(at);
        return CLOSING.indexOf(c) >= 0 || (c == '“' && !isAfterSpace(at)) || (STRAIGHT.indexOf(c) >= 0 && !opens(at));
    }

    private boolean isAfterSpace(int at) {
        return at == 0
            || (!Character.isLetterOrDigit(text.charAt(at - 1)) && ".,!?…’'".indexOf(text.charAt(at - 1)) < 0);
    }

    private boolean isBeforeSpace(int at) {
        return at + 1 >= text.length() || Character.isWhitespace(text.charAt(at + 1));
    }

    /** ‘…’ and '…', where no others are used. */
    private List<Span> single() {
        var spans = new ArrayList<Span>();
        var start = -1;
        for (var at = 0; at < text.length(); at++) {
            var c = text.charAt(at);
            if (start < 0 && (c == '‘' || c == '\'' || c == '‚') && isAfterSpace(at) && !isBeforeSpace(at)) {
                start = at;
            } else if (start >= 0 && (c == '’' || c == '\'') && at > start + 1 && !isLetter(at + 1)) {
                spans.add(new Span(start, at + 1));
                start = -1;
            }
        }
        return spans;
    }

    private boolean isLetter(int at) {
        return at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }
}
