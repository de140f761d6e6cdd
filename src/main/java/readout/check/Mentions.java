package readout.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the names that the words around a quotation mention, and which of them can be the one who speaks. */
final class Mentions {

    /** Of so many words a name has at most. */
    static final int LONGEST_NAME = 6;

    private final People people;

    Mentions(People people) {
        this.people = people;
    }

    Optional<Claim> claim(List<NameWord> words) {
        return words.isEmpty()
            ? Optional.empty()
            : Optional.of(people.claim(String.join(" ", words.stream().map(NameWord::text).toList())));
    }

    /** How many words from one on are a known name; 0 when none are. */
    int longest(List<NameWord> words, int at) {
        for (var length = Math.min(people.longestSpelling(), words.size() - at); length > 0; length--) {
            var name = words.subList(at, at + length).stream().map(NameWord::folded).toList();
            if (people.knows(String.join(" ", name))) {
                return length;
            }
        }
        return 0;
    }

    /** The last known name that nothing makes an object. */
    Optional<Claim> last(List<NameWord> words) {
        var subjects = subjects(words);
        return subjects.isEmpty() ? Optional.empty() : Optional.of(subjects.getLast());
    }

    /** The first known name that nothing makes an object, a person's before an organisation's. */
    Optional<Claim> first(List<NameWord> words) {
        var subjects = subjects(words);
        return subjects.stream()
            .filter(claim -> claim.speakers().stream().anyMatch(people::isPerson))
            .findFirst()
            .or(() -> subjects.stream().findFirst());
    }

    private List<Claim> subjects(List<NameWord> words) {
        var subjects = new ArrayList<Claim>();
        var end = -2;
        for (var at = 0; at < words.size();) {
            var length = longest(words, at);
            if (length > 0 && !isObject(words, at)) {
                var claim = claim(words.subList(at, at + length)).orElse(Claim.NONE);
                var joined = end == at - 1 && SpeechWords.JOINS.contains(words.get(at - 1).folded());
                if (claim.isKnown()) {
                    subjects.add(joined ? claim.beside(subjects.getLast().everybody()) : claim);
                    end = at + length;
                }
            }
            at += Math.max(1, length);
        }
        return subjects;
    }

    /** "Trump’s" as the last word: the one whose words they are, whoever speaks of them. */
    Optional<Claim> owner(List<NameWord> words) {
        for (var at = Math.max(0, words.size() - people.longestSpelling()); at < words.size(); at++) {
            if (words.getLast().possessive() && longest(words, at) == words.size() - at) {
                return claim(words.subList(at, words.size())).filter(Claim::isKnown);
            }
        }
        return Optional.empty();
    }

    /** A name that is the last thing said, but for titles. */
    Optional<Claim> closing(List<NameWord> words) {
        for (var at = Math.max(0, words.size() - 3); at < words.size(); at++) {
            var length = longest(words, at);
            if (length > 0 && !isObject(words, at) && NameParts.areTitles(words.subList(at + length, words.size()))) {
                return claim(words.subList(at, at + length)).filter(Claim::isKnown);
            }
        }
        return Optional.empty();
    }

    /** "with Putin", "of the United States" */
    static boolean isObject(List<NameWord> words, int at) {
        var before = at > 1 && words.get(at - 1).folded().equals("the") ? at - 2 : at - 1;
        return before >= 0 && SpeechWords.OBJECTS.contains(words.get(before).folded());
    }

    /** Everybody who is mentioned and may be the one who speaks. */
    Set<String> able(List<NameWord> words) {
        var able = new HashSet<String>();
        subjects(words).forEach(claim -> able.addAll(claim.everybody()));
        return able;
    }

    /** Everybody who is mentioned. */
    Set<String> all(List<NameWord> words) {
        var named = new HashSet<String>();
        for (var at = 0; at < words.size();) {
            var length = longest(words, at);
            claim(words.subList(at, at + length)).ifPresent(claim -> named.addAll(claim.speakers()));
            at += Math.max(1, length);
        }
        return named;
    }

    /** Who stands before a verb of saying: the nearest name that nothing makes an object, else the words before it. */
    Optional<Claim> subject(List<NameWord> left) {
        var known = last(left);
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

    /** The words of a name that begins here, up to where it must have ended. */
    static List<NameWord> name(List<NameWord> words) {
        var end = 0;
        while (end < words.size() && end < LONGEST_NAME && !SpeechWords.STOPS.contains(words.get(end).folded())
            && (end == 0 || !words.get(end).afterComma())) {
            end++;
        }
        return words.subList(0, end);
    }

    /** The first verb of saying; negative when there is none. */
    static int verb(List<NameWord> words) {
        for (var at = 0; at < words.size(); at++) {
            if (isVerb(words, at)) {
                return at;
            }
        }
        return -1;
    }

    /** "said", and "call" where it is none of a telephone. */
    static boolean isVerb(List<NameWord> words, int at) {
        var word = words.get(at).folded();
        return SpeechWords.VERBS.contains(word)
            && !(SpeechWords.THINGS.contains(word) && words.subList(Math.max(0, at - 3), at).stream()
                .anyMatch(before -> SpeechWords.BEFORE_THINGS.contains(before.folded())));
    }
}
