package readout.corpus;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import readout.corpus.EventFormat.PositionEntry;
import readout.corpus.EventFormat.QuotationEntry;
import readout.corpus.EventFormat.StatementEntry;

/** The archived source texts, by source, and the rules that compare quotations with them. */
record Archives(Map<String, String> texts) {

    Archives() {
        this(new HashMap<>());
    }

    void check(Entry<StatementEntry> entry, QuotationEntry quotation) {
        var text = texts.get(entry.value().source());
        if (text == null) {
            return;
        }
        var selector = StatementMaker.selector(quotation);
        var context = selector.prefix() + selector.exact() + selector.suffix();
        var found = text.indexOf(context);
        if (found < 0) {
            tellWhyNotFound(entry, text, quotation);
        } else if (text.indexOf(context, found + 1) >= 0) {
            entry.error(entry.at("quotation"), "these words stand several times in the archived text",
                "lengthen `prefix` or `suffix` until they stand there once");
        } else {
            checkPosition(entry, text, found + selector.prefix().length(), selector.exact());
        }
    }

    private static void tellWhyNotFound(Entry<StatementEntry> entry, String text, QuotationEntry quotation) {
        if (text.contains(quotation.exact())) {
            entry.error(entry.at("quotation"),
                "the words stand in the archived text, but not between `prefix` and `suffix`",
                "copy both from the text, with their spaces and quotation marks");
            return;
        }
        entry.error(entry.at("quotation", "exact"), "these words do not stand in the archived text",
            firstDifference(text, quotation.exact()));
    }

    /** How far the words agree with the text, since a curator cannot see a curly quote from a straight one. */
    private static String firstDifference(String text, String exact) {
        var agreeing = agreeing(text, exact);
        var until = exact.substring(Math.max(0, agreeing - 30), agreeing);
        var at = text.indexOf(exact.substring(0, agreeing)) + agreeing;
        var there = text.substring(Math.min(at, text.length()), Math.min(text.length(), at + 15)).strip();
        return agreeing < 4
            ? "copy them from the text"
            : "copy them from the text: after “" + until + "” it goes on “" + there + "”";
    }

    /** The length of the longest beginning that the text holds; halving, since a longer one holds all the shorter. */
    private static int agreeing(String text, String exact) {
        var held = 0;
        var missed = exact.length();
        while (missed - held > 1) {
            var middle = (held + missed) / 2;
            if (text.contains(exact.substring(0, middle))) {
                held = middle;
            } else {
                missed = middle;
            }
        }
        return held;
    }

    private static void checkPosition(Entry<StatementEntry> entry, String text, int found, String exact) {
        var start = text.codePointCount(0, found);
        var there = new PositionEntry(start, start + exact.codePointCount(0, exact.length()));
        Optional.ofNullable(entry.value().position()).filter(written -> !written.equals(there))
            .ifPresent(_ -> entry.error(
                entry.at("position"), "the words stand elsewhere in the archived text",
                "write {start: " + there.start() + ", end: " + there.end() + "}"));
    }
}
