package readout.check;

import java.util.List;
import readout.model.WordChange;

/**
 * The part of an unmarked message that quotes, without what people write before and after words that they set off by
 * nothing. What denies the words, or turns them right beside them, stays.
 */
final class Core {

    /** Fewer words are enough when they are all that somebody said. */
    private static final int TELLING_WHOLE = 4;

    private Core() {}

    static Excerpt of(Match match) {
        var excerpt = match.excerpt();
        var from = 0;
        var end = excerpt.size();
        for (var each : match.differences()) {
            if (each.heldFrom() == each.heldEnd() && each.quotedFrom() == 0) {
                from = firstKept(excerpt.words().subList(0, each.quotedEnd()));
            } else if (each.heldFrom() == each.heldEnd() && each.quotedEnd() == end) {
                var added = excerpt.words().subList(each.quotedFrom(), end);
                end -= firstKept(added.reversed());
            }
        }
        return end - from >= (match.isWhole() ? TELLING_WHOLE : Acceptance.TELLING) ? excerpt.part(from, end) : excerpt;
    }

    /** How many of the added words, the last of which stands beside the quoted ones, can go. */
    private static int firstKept(List<Word> added) {
        for (var at = 0; at < added.size(); at++) {
            var key = added.get(at).key();
            if (Vocabulary.DENYING.contains(key) || (at == added.size() - 1 && turns(key))) {
                return at;
            }
        }
        return added.size();
    }

    private static boolean turns(String key) {
        return Vocabulary.is(WordChange.Type.MODAL, key) || Vocabulary.is(WordChange.Type.QUANTIFIER, key);
    }
}
