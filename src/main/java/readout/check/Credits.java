package readout.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads "— Name, title" after a quotation. */
final class Credits {

    private static final String DASHES = "—–-―‒~−";
    private static final Pattern CARRIED =
        Pattern.compile("(?:source|src|via|quote[ds]?|credit|from|by)\\b\\s{0,5}:?", Pattern.CASE_INSENSITIVE);

    /** After one of these stands what the words are about, or when they were said. */
    private static final Set<String> ENDS =
        Set.of("on", "about", "after", "during", "regarding", "re", "in", "at", "to");

    private final People people;

    Credits(People people) {
        this.people = people;
    }

    Optional<Claim> after(String quotation) {
        var text = quotation.strip();
        while (!text.isEmpty() && ".,;!?".indexOf(text.charAt(0)) >= 0) {
            text = text.substring(1).strip();
        }
        if (!isMarked(text)) {
            return Optional.empty();
        }
        var start = 0;
        while (start < text.length() && (isMark(text.charAt(start)) || Character.isWhitespace(text.charAt(start)))) {
            start++;
        }
        return name(firstLine(text.substring(start)));
    }

    static boolean isMarked(String text) {
        return !text.isEmpty() && isMark(text.charAt(0));
    }

    private static boolean isMark(char c) {
        return c == '(' || DASHES.indexOf(c) >= 0;
    }

    private static String firstLine(String text) {
        var end = text.indexOf('\n');
        return end < 0 ? text : text.substring(0, end);
    }

    /** A name that stands alone up to a comma, a bracket or the line's end; a longer text only if it holds a known one. */
    private Optional<Claim> name(String line) {
        var carried = CARRIED.matcher(line);
        var text = carried.lookingAt() ? line.substring(carried.end()).strip() : line;
        var words = NameWord.read(text);
        if (words.isEmpty() || SpeechWords.PRONOUNS.contains(words.getFirst().folded()) || isClause(words)) {
            return Optional.empty();
        }
        var end = 0;
        while (end < text.length() && ",(|;:".indexOf(text.charAt(end)) < 0 && DASHES.indexOf(dashAt(text, end)) < 0) {
            end++;
        }
        var written = text.substring(0, end).strip().replaceAll("[.!?)\\s]{1,20}$", "");
        var head = subject(written).orElseGet(() -> people.claim(written));
        if (head.isKnown() || head.stranger()) {
            return Optional.of(head);
        }
        var whole = words.size() > 2 * Mentions.LONGEST_NAME ? Claim.NONE : people.claim(text);
        if (whole.isKnown()) {
            return Optional.of(whole);
        }
        return !head.name().isEmpty() && NameWord.read(head.name()).size() <= Mentions.LONGEST_NAME
            ? Optional.of(head)
            : Optional.empty();
    }

    /** "Rubio said similar things" */
    private static boolean isClause(List<NameWord> words) {
        var verb = Mentions.verb(words);
        return verb > 0 && verb + 1 < words.size() && !words.get(verb).afterComma() && !words.get(verb + 1).afterComma()
            && !SpeechWords.AFTER_VERBS.contains(words.get(verb + 1).folded());
    }

    /** "Trump on Putin" */
    private Optional<Claim> subject(String written) {
        var words = NameWord.read(written);
        for (var at = 1; at < words.size(); at++) {
            if (ENDS.contains(words.get(at).folded())) {
                return Optional.of(people.claim(written.substring(0, words.get(at - 1).end())))
                    .filter(claim -> claim.isKnown() || claim.stranger());
            }
        }
        return Optional.empty();
    }

    /** A dash between spaces; a hyphen is part of a name. */
    private static char dashAt(String text, int at) {
        var c = text.charAt(at);
        return c == '-' && (at == 0 || text.charAt(at - 1) != ' ') ? 'x' : c == '~' ? 'x' : c;
    }
}
