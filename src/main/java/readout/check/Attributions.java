package readout.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads from the text around a quotation who is said to have said it. */
final class Attributions {

    private static final String DASHES = "—–-―‒~−";
    private static final int LONGEST_NAME = 6;

    private final People people;

    Attributions(People people) {
        this.people = people;
    }

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
        var tokens = NameWord.read(text);
        var whole = tokens.size() > 2 * LONGEST_NAME ? Claim.NONE : people.claim(text);
        if (whole.isKnown()) {
            return Optional.of(whole);
        }
        return !head.name().isEmpty() && NameWord.read(head.name()).size() <= LONGEST_NAME
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
        var sentence = Sentences.first(after);
        if (sentence.strip().endsWith(":")) {
            return Optional.empty();
        }
        var tokens = NameWord.read(sentence);
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

    private static int firstVerb(List<NameWord> tokens) {
        for (var i = 0; i < tokens.size(); i++) {
            if (SpeechWords.VERBS.contains(tokens.get(i).folded())) {
                return i;
            }
        }
        return -1;
    }

    /** "Name said:", "Name:", "According to Name," at the end of what stands before. */
    Optional<Claim> ahead(String before) {
        var sentence = Sentences.last(before);
        var tokens = NameWord.read(sentence);
        if (tokens.isEmpty()) {
            return Optional.empty();
        }
        var reported = reported(tokens, tokens);
        if (reported.isPresent()) {
            return reported;
        }
        for (var verb = tokens.size() - 1; verb >= 0; verb--) {
            if (SpeechWords.VERBS.contains(tokens.get(verb).folded())) {
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
    private boolean isDoubtful(List<NameWord> tokens, int verb) {
        return tokens.get(verb).afterComma()
            || (verb > 0 && (!people.knows(tokens.get(verb - 1).folded()) || isObject(tokens, verb - 1)));
    }

    /** Everybody whom a sentence names. */
    private Set<String> named(List<NameWord> tokens) {
        var named = new HashSet<String>();
        for (var at = 0; at < tokens.size();) {
            var length = longest(tokens, at);
            claim(tokens.subList(at, at + length)).ifPresent(claim -> named.addAll(claim.speakers()));
            at += Math.max(1, length);
        }
        return named;
    }

    private Optional<Claim> reported(List<NameWord> where, List<NameWord> tokens) {
        for (var i = 0; i < where.size(); i++) {
            var word = where.get(i).folded();
            if (word.equals("according") && i + 2 < tokens.size() && tokens.get(i + 1).folded().equals("to")) {
                return claim(upToStop(tokens.subList(i + 2, tokens.size()))).map(Attributions::reporter);
            }
            if (SpeechWords.REPORTERS.contains(word) && i + 1 < tokens.size()) {
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

    private static List<NameWord> upToStop(List<NameWord> tokens) {
        var end = 0;
        while (end < tokens.size() && end < LONGEST_NAME && !SpeechWords.STOPS.contains(tokens.get(end).folded())
            && (end == 0 || !tokens.get(end).afterComma())) {
            end++;
        }
        return tokens.subList(0, end);
    }

    /** Who stands before a verb of saying: the nearest name that nothing makes an object, else the words before it. */
    private Optional<Claim> subject(List<NameWord> left) {
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
        return words.stream().allMatch(word -> SpeechWords.PRONOUNS.contains(word.folded()))
            ? Optional.empty()
            : claim(words).filter(claim -> claim.isKnown() || claim.stranger());
    }

    private Optional<Claim> claim(List<NameWord> tokens) {
        if (tokens.isEmpty()) {
            return Optional.empty();
        }
        var words = tokens.stream().map(NameWord::text).toList();
        return Optional.of(people.claim(String.join(" ", words)));
    }

    private Optional<Claim> mention(List<NameWord> tokens, boolean last) {
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
    private static boolean isObject(List<NameWord> tokens, int at) {
        var before = at > 1 && tokens.get(at - 1).folded().equals("the") ? at - 2 : at - 1;
        return before >= 0 && SpeechWords.OBJECTS.contains(tokens.get(before).folded());
    }

    private int longest(List<NameWord> tokens, int at) {
        for (var length = Math.min(people.longestSpelling(), tokens.size() - at); length > 0; length--) {
            var words = tokens.subList(at, at + length).stream().map(NameWord::folded).toList();
            if (people.knows(String.join(" ", words))) {
                return length;
            }
        }
        return 0;
    }

    /** Where, at most a few words into a text, a name and a verb of saying end; 0 when they do not stand there. */
    int opening(String text) {
        var tokens = NameWord.read(text);
        for (var verb = 0; verb < Math.min(tokens.size(), 2 * LONGEST_NAME); verb++) {
            if (SpeechWords.VERBS.contains(tokens.get(verb).folded())
                && mention(tokens.subList(0, verb), true).isPresent()) {
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
        if (colon > 0 && NameWord.read(text.substring(0, colon)).size() <= LONGEST_NAME
            && mention(NameWord.read(text.substring(0, colon)), false).isPresent()) {
            return colon + 1;
        }
        var comma = text.indexOf(',');
        return tokens.size() > 3 && tokens.getFirst().folded().equals("according") && comma > 0 ? comma + 1 : 0;
    }

    private static boolean isMedia(List<NameWord> tokens, int at) {
        return at < tokens.size() && tokens.get(at).folded().equals("media");
    }
}
