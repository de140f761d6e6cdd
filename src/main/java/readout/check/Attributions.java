package readout.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.model.Folding;

/** Reads from the text around a quotation who is said to have said it. */
final class Attributions {

    static final Set<String> VERBS = Set.of(
        "said", "says", "say", "saying", "wrote", "writes", "write", "writing", "tweeted", "tweets", "tweet", "posted",
        "posts", "post", "told", "tells", "tell", "added", "adds", "claimed", "claims", "claim", "stated", "states",
        "declared", "declares", "announced", "announces", "called", "calls", "call", "described", "describes",
        "insisted", "insists", "replied", "answered", "asked", "asks", "warned", "warns", "argued", "argues", "noted",
        "notes", "promised", "promises", "put", "puts", "truthed", "remarked", "remarks", "commented", "exclaimed",
        "boasted", "thinks", "believes", "mentioned", "quoted", "confirmed", "confirms", "responded", "responds",
        "explained", "explains", "predicted", "vowed", "admitted", "admits", "quipped", "bragged", "labelled",
        "labeled", "dubbed", "praised", "hailed");

    private static final Set<String> OBJECTS =
        Set.of("of", "with", "to", "about", "for", "on", "against", "between", "at", "in", "over", "told", "tell");
    private static final Set<String> REPORTERS = Set.of("per", "by", "from", "via", "according");
    private static final Set<String> STOPS = Set.of(
        "on", "in", "at", "to", "after", "during", "before", "about", "when", "while", "yesterday", "today", "that",
        "this", "as", "and", "but", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
        "earlier", "later", "following", "speaking", "via", "of");
    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "who", "we", "i", "you");
    private static final String DASHES = "—–-―‒~−";
    private static final int LONGEST_NAME = 6;

    private final People people;

    Attributions(People people) {
        this.people = people;
    }

    /** A word with what ends before it. */
    private record Token(String text, String folded, int start, int end, boolean afterComma) {}

    /** The claim that the text after a quotation makes, then the one before it. */
    Claim of(String before, String after) {
        var behind = dashed(after).or(() -> behind(after));
        return behind.filter(claim -> !people.isCarrier(claim))
            .or(() -> ahead(before))
            .or(() -> behind)
            .orElse(Claim.NONE);
    }

    /** "— Name, title" */
    Optional<Claim> dashed(String after) {
        var text = after.strip();
        while (!text.isEmpty() && ".,;!?".indexOf(text.charAt(0)) >= 0) {
            text = text.substring(1).strip();
        }
        if (text.isEmpty() || (DASHES.indexOf(text.charAt(0)) < 0 && text.charAt(0) != '(')) {
            return Optional.empty();
        }
        var start = 0;
        while (start < text.length() && (DASHES.indexOf(text.charAt(start)) >= 0 || text.charAt(start) == '('
            || Character.isWhitespace(text.charAt(start)))) {
            start++;
        }
        return name(firstLine(text.substring(start)));
    }

    private static String firstLine(String text) {
        var end = text.indexOf('\n');
        return end < 0 ? text : text.substring(0, end);
    }

    /** A name that stands alone up to a comma, a bracket or the line's end; a longer text only if it holds a known one. */
    Optional<Claim> name(String text) {
        var end = 0;
        while (end < text.length() && ",(|;:".indexOf(text.charAt(end)) < 0 && DASHES.indexOf(dashAt(text, end)) < 0) {
            end++;
        }
        var head = people.claim(text.substring(0, end).strip().replaceAll("[.!?)\\s]{1,20}$", ""));
        if (head.isKnown() || head.stranger()) {
            return Optional.of(head);
        }
        var tokens = tokens(text);
        var whole = tokens.size() > 2 * LONGEST_NAME ? Claim.NONE : people.claim(text);
        if (whole.isKnown()) {
            return Optional.of(whole);
        }
        return !head.name().isEmpty() && tokens(head.name()).size() <= LONGEST_NAME
            ? Optional.of(head)
            : Optional.empty();
    }

    /** A dash between spaces; a hyphen is part of a name. */
    private static char dashAt(String text, int at) {
        var c = text.charAt(at);
        return c == '-' && (at == 0 || text.charAt(at - 1) != ' ') ? 'x' : c == '~' ? 'x' : c;
    }

    /** "said Name", "Name said", "according to Name", "Name" alone. */
    private Optional<Claim> behind(String after) {
        var sentence = firstSentence(after);
        if (sentence.strip().endsWith(":")) {
            return Optional.empty();
        }
        var tokens = tokens(sentence);
        if (tokens.isEmpty()) {
            return Optional.empty();
        }
        var reported = reported(tokens.subList(0, Math.min(tokens.size(), 3)), tokens);
        if (reported.isPresent()) {
            return reported;
        }
        var verb = firstVerb(tokens);
        if (verb == 0) {
            return claim(upToStop(tokens.subList(1, tokens.size())));
        }
        if (verb > 0 && verb <= 2 * LONGEST_NAME) {
            return subject(tokens.subList(0, verb));
        }
        var name = longest(tokens, 0);
        return name > 0 && tokens.size() <= name + 2 ? claim(tokens.subList(0, name)) : Optional.empty();
    }

    private static int firstVerb(List<Token> tokens) {
        for (var i = 0; i < tokens.size(); i++) {
            if (VERBS.contains(tokens.get(i).folded())) {
                return i;
            }
        }
        return -1;
    }

    /** "Name said:", "Name:", "According to Name," at the end of what stands before. */
    Optional<Claim> ahead(String before) {
        var sentence = lastSentence(before);
        var tokens = tokens(sentence);
        if (tokens.isEmpty()) {
            return Optional.empty();
        }
        var reported = reported(tokens, tokens);
        if (reported.isPresent()) {
            return reported;
        }
        for (var verb = tokens.size() - 1; verb >= 0; verb--) {
            if (VERBS.contains(tokens.get(verb).folded())) {
                var doubtful = isDoubtful(tokens, verb);
                var left =
                    subject(tokens.subList(0, verb)).map(claim -> doubtful ? claim.beside(named(tokens)) : claim);
                var right = left.isPresent()
                    ? left
                    : claim(upToStop(tokens.subList(verb + 1, tokens.size()))).filter(Claim::isKnown);
                if (right.isPresent()) {
                    return right;
                }
            }
        }
        var colon = sentence.strip().endsWith(":");
        if (colon && tokens.size() <= 2 * LONGEST_NAME) {
            return mention(tokens, false).or(() -> claim(tokens).filter(claim -> claim.isKnown() || claim.stranger()));
        }
        var tail = tokens.subList(Math.max(0, tokens.size() - 3), tokens.size());
        return mention(tail, true);
    }

    /** Whether the verb of saying may have another subject than the nearest name. */
    private boolean isDoubtful(List<Token> tokens, int verb) {
        return tokens.get(verb).afterComma()
            || (verb > 0 && (!people.knows(tokens.get(verb - 1).folded()) || isObject(tokens, verb - 1)));
    }

    /** Everybody whom a sentence names. */
    private Set<String> named(List<Token> tokens) {
        var named = new HashSet<String>();
        for (var at = 0; at < tokens.size();) {
            var length = longest(tokens, at);
            claim(tokens.subList(at, at + length)).ifPresent(claim -> named.addAll(claim.speakers()));
            at += Math.max(1, length);
        }
        return named;
    }

    private Optional<Claim> reported(List<Token> where, List<Token> tokens) {
        for (var i = 0; i < where.size(); i++) {
            var word = where.get(i).folded();
            if (word.equals("according") && i + 2 < tokens.size() && tokens.get(i + 1).folded().equals("to")) {
                return claim(upToStop(tokens.subList(i + 2, tokens.size()))).map(Attributions::reporter);
            }
            if (REPORTERS.contains(word) && i + 1 < tokens.size()) {
                var claim = claim(upToStop(tokens.subList(i + 1, tokens.size()))).filter(Claim::isKnown);
                if (claim.isPresent()) {
                    return claim;
                }
            }
        }
        return Optional.empty();
    }

    /** Whom somebody unknown quotes is not told. */
    private static Claim reporter(Claim claim) {
        return claim.isKnown() ? claim : new Claim(claim.name(), Set.of(), Set.of(), Set.of(), false);
    }

    private static List<Token> upToStop(List<Token> tokens) {
        var end = 0;
        while (end < tokens.size() && end < LONGEST_NAME && !STOPS.contains(tokens.get(end).folded())
            && (end == 0 || !tokens.get(end).afterComma())) {
            end++;
        }
        return tokens.subList(0, end);
    }

    /** Who stands before a verb of saying: the nearest name that nothing makes an object, else the words before it. */
    private Optional<Claim> subject(List<Token> left) {
        var known = mention(left, true);
        if (known.isPresent()) {
            return known;
        }
        var start = left.size();
        while (start > 0 && left.size() - start < LONGEST_NAME
            && !(start < left.size() && left.get(start).afterComma())) {
            start--;
        }
        var words = left.subList(start, left.size());
        return words.stream().allMatch(word -> PRONOUNS.contains(word.folded()))
            ? Optional.empty()
            : claim(words).filter(claim -> claim.isKnown() || claim.stranger());
    }

    private Optional<Claim> claim(List<Token> tokens) {
        if (tokens.isEmpty()) {
            return Optional.empty();
        }
        var words = tokens.stream().map(Token::text).toList();
        return Optional.of(people.claim(String.join(" ", words)));
    }

    private Optional<Claim> mention(List<Token> tokens, boolean last) {
        var mentions = new ArrayList<Claim>();
        for (var at = 0; at < tokens.size();) {
            var length = longest(tokens, at);
            if (length > 0 && !isObject(tokens, at)) {
                claim(tokens.subList(at, at + length)).filter(Claim::isKnown).ifPresent(mentions::add);
            }
            at += Math.max(1, length);
        }
        if (last) {
            return mentions.isEmpty() ? Optional.empty() : Optional.of(mentions.getLast());
        }
        var persons = mentions.stream().filter(claim -> claim.speakers().stream().anyMatch(people::isPerson)).toList();
        var best = persons.isEmpty() ? mentions : persons;
        return best.isEmpty() ? Optional.empty() : Optional.of(best.getFirst());
    }

    /** "with Putin", "of the United States" */
    private static boolean isObject(List<Token> tokens, int at) {
        var before = at > 1 && tokens.get(at - 1).folded().equals("the") ? at - 2 : at - 1;
        return before >= 0 && OBJECTS.contains(tokens.get(before).folded());
    }

    private int longest(List<Token> tokens, int at) {
        for (var length = Math.min(people.longestSpelling(), tokens.size() - at); length > 0; length--) {
            var words = tokens.subList(at, at + length).stream().map(Token::folded).toList();
            if (people.knows(String.join(" ", words))) {
                return length;
            }
        }
        return 0;
    }

    private static String firstSentence(String text) {
        var from = 0;
        while (from < text.length() && !Character.isLetterOrDigit(text.charAt(from))) {
            from++;
        }
        for (var at = from; at < text.length(); at++) {
            if (text.charAt(at) == '\n' || (at > from && endsSentence(text, at))) {
                return text.substring(from, at + 1);
            }
        }
        return text.substring(from);
    }

    private static String lastSentence(String text) {
        var end = text.length();
        while (end > 0 && !Character.isLetterOrDigit(text.charAt(end - 1)) && text.charAt(end - 1) != ':') {
            end--;
        }
        for (var at = end - 2; at >= 0; at--) {
            if ((text.charAt(at) == '\n' && !text.substring(at, end).isBlank()) || endsSentence(text, at)) {
                return text.substring(at + 1, end);
            }
        }
        return text.substring(0, end);
    }

    /** A stop after an initial or a short title ends nothing. */
    private static boolean endsSentence(String text, int at) {
        var c = text.charAt(at);
        if (c == '!' || c == '?') {
            return true;
        }
        if (c != '.' || (at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1)))) {
            return false;
        }
        var start = at;
        while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        return at - start > 2;
    }

    private static List<Token> tokens(String text) {
        var tokens = new ArrayList<Token>();
        var comma = false;
        for (var at = 0; at < text.length();) {
            if (!Character.isLetterOrDigit(text.charAt(at))) {
                comma |= ",;:(".indexOf(text.charAt(at)) >= 0;
                at++;
                continue;
            }
            var end = at;
            while (end < text.length() && isInside(text, end)) {
                end++;
            }
            var word = text.substring(at, end);
            var folded = Folding.fold(word);
            var bare = folded.endsWith("'s") ? folded.substring(0, folded.length() - 2) : folded;
            tokens.add(new Token(word.substring(0, word.length() - (folded.length() - bare.length())), bare, at, end,
                comma && !tokens.isEmpty()));
            comma = false;
            at = end;
        }
        return tokens;
    }

    private static boolean isInside(String text, int at) {
        var c = text.charAt(at);
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK
            || ((c == '\'' || c == '’' || c == '-' || c == '.') && at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(at + 1)));
    }

    /** Where, at most a few words into a text, a name and a verb of saying end; 0 when they do not stand there. */
    int opening(String text) {
        var tokens = tokens(text);
        for (var verb = 0; verb < Math.min(tokens.size(), 2 * LONGEST_NAME); verb++) {
            if (VERBS.contains(tokens.get(verb).folded()) && mention(tokens.subList(0, verb), true).isPresent()) {
                var next = verb + 1;
                while (next < tokens.size() && Set.of("that", "reporters", "the", "media", "today", "yesterday", "on",
                    "monday", "truth", "social", "twitter").contains(tokens.get(next).folded())
                    && !(tokens.get(next).folded().equals("the") && !isMedia(tokens, next + 1))) {
                    next++;
                }
                return next < tokens.size() ? tokens.get(next).start() : 0;
            }
        }
        var colon = text.indexOf(':');
        if (colon > 0 && tokens(text.substring(0, colon)).size() <= LONGEST_NAME
            && mention(tokens(text.substring(0, colon)), false).isPresent()) {
            return colon + 1;
        }
        var comma = text.indexOf(',');
        return tokens.size() > 3 && tokens.getFirst().folded().equals("according") && comma > 0 ? comma + 1 : 0;
    }

    private static boolean isMedia(List<Token> tokens, int at) {
        return at < tokens.size() && tokens.get(at).folded().equals("media");
    }
}
