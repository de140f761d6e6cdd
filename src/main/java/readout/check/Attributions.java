package readout.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads from the text around a quotation who is said to have said it. */
final class Attributions {

    private final People people;
    private final Mentions mentions;
    private final Credits credits;
    private final Openings openings;

    Attributions(People people) {
        this.people = people;
        mentions = new Mentions(people);
        credits = new Credits(people);
        openings = new Openings(mentions);
    }

    /**
     * Whom the text before a quotation and the one behind it name, each of which may belong to another quotation. Where both
     * plainly name somebody, either can be the one.
     *
     * @param open whether the sentence goes on behind the quotation, which ends with a comma
     */
    Claim of(String before, String behind, boolean open) {
        var credited = credits.after(behind);
        var told = behind(behind);
        var credit = credited.filter(claim -> !people.isCarrier(claim));
        var own = credit.or(() -> told.filter(claim -> !people.isCarrier(claim)));
        var lead = ahead(before);
        if (own.isPresent() && lead.isPresent() && leads(before)) {
            return open || credit.isPresent() || leadsOn(behind)
                ? own.get().beside(lead.get().everybody())
                : lead.get();
        }
        return own.or(() -> lead).or(() -> credited).or(() -> told).orElse(Claim.NONE);
    }

    /** Whom a text behind a quotation names. */
    Claim of(String behind) {
        return of("", behind, false);
    }

    /** "— Name, title" */
    Optional<Claim> credited(String behind) {
        return credits.after(behind);
    }

    /** Where "Name said" at the start of a text ends; 0 when it does not start so. */
    int opening(String text) {
        return openings.end(text);
    }

    /** Whether a text plainly leads into the quotation after it: "Name said", "Name:". */
    boolean leads(String before) {
        var sentence = Sentences.last(before);
        var words = NameWord.read(sentence);
        var plain = sentence.contains(":") || Mentions.verb(words) >= 0 || mentions.owner(words).isPresent()
            || words.stream().anyMatch(word -> word.folded().equals("according"));
        return plain && ahead(before).isPresent();
    }

    /** Whether a text goes on with the sentence of the quotation before it: ", said Name". */
    private static boolean leadsOn(String behind) {
        var text = behind.strip();
        return text.startsWith(",") || Mentions.verb(NameWord.read(text)) == 0;
    }

    /** Whether a text between two quotations only goes on with the speaker of the first: "and added". */
    static boolean goesOn(String between) {
        var words = NameWord.read(between);
        return !words.isEmpty()
            && words.stream().map(NameWord::folded).allMatch(word -> SpeechWords.VERBS.contains(word)
                || SpeechWords.LINKS.contains(word) || SpeechWords.GOING_ON.contains(word));
    }

    /** "said Name", "Name said", "according to Name", "Name" alone. */
    private Optional<Claim> behind(String text) {
        var sentence = Sentences.first(text);
        var words = NameWord.read(sentence);
        if (words.isEmpty() || sentence.strip().endsWith(":")
            || SpeechWords.LINKS.contains(words.getFirst().folded())) {
            return Optional.empty();
        }
        var reported = reported(words.subList(0, Math.min(words.size(), 3)), words);
        if (reported.isPresent()) {
            return reported;
        }
        var verb = Mentions.verb(words);
        if (verb == 0) {
            return mentions.claim(Mentions.name(words.subList(1, words.size())));
        }
        if (verb > 0) {
            return verb <= 2 * Mentions.LONGEST_NAME && !Sentences.isNew(text) && ends(words, verb)
                ? mentions.subject(words.subList(0, verb))
                : Optional.empty();
        }
        var name = mentions.longest(words, 0);
        return name > 0 && NameParts.areTitles(words.subList(name, words.size()))
            ? mentions.claim(words.subList(0, name))
            : Optional.empty();
    }

    /** Whether a verb of saying has no words of its own to say, as in "Putin said no", and is not denied. */
    private static boolean ends(List<NameWord> words, int verb) {
        var next = verb + 1;
        return words.subList(0, verb).stream().map(NameWord::folded).noneMatch(SpeechWords::denies)
            && (next >= words.size() || words.get(next).afterComma() || words.get(verb).folded().equals("told")
                || SpeechWords.AFTER_VERBS.contains(words.get(next).folded()));
    }

    /** "Name said:", "Name:", "According to Name," at the end of what stands before. */
    Optional<Claim> ahead(String before) {
        var sentence = Sentences.last(before);
        var words = NameWord.read(sentence);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        var colon = sentence.lastIndexOf(':', sentence.strip().length() - 2);
        return mentions.owner(words)
            .or(() -> reported(words, words))
            .or(() -> colon > 0 && Mentions.verb(NameWord.read(sentence.substring(colon))) < 0
                ? headed(sentence.substring(0, colon), words)
                : Optional.empty())
            .or(() -> saying(words))
            .or(() -> sentence.strip().endsWith(":") && words.size() <= 2 * Mentions.LONGEST_NAME
                ? alone(words)
                : mentions.closing(words));
    }

    /** "Leavitt: Trump “has grown weary”" */
    private Optional<Claim> headed(String head, List<NameWord> all) {
        var words = NameWord.read(head);
        return words.size() > Mentions.LONGEST_NAME
            ? Optional.empty()
            : mentions.first(words).map(claim -> claim.beside(mentions.all(all)));
    }

    /** "Leavitt:", "Musk on the war:", with nobody else who may be meant. */
    private Optional<Claim> alone(List<NameWord> words) {
        var end = 0;
        while (end < words.size() && !SpeechWords.OBJECTS.contains(words.get(end).folded())) {
            end++;
        }
        var name = words.subList(0, end);
        return mentions.first(words).map(claim -> claim.beside(mentions.able(words)))
            .or(() -> mentions.claim(name).filter(claim -> claim.isKnown() || claim.stranger()));
    }

    /** The last verb of saying with somebody on either side. */
    private Optional<Claim> saying(List<NameWord> words) {
        for (var verb = words.size() - 1; verb >= 0; verb--) {
            if (Mentions.isVerb(words, verb)) {
                var doubtful = isDoubtful(words, verb);
                var right = words.subList(verb + 1, words.size());
                var found = mentions.subject(words.subList(0, verb))
                    .map(claim -> claim.beside(doubtful ? mentions.all(words) : mentions.able(words)))
                    .or(() -> mentions.claim(Mentions.name(right)).filter(Claim::isKnown));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** Whether the verb of saying may have another subject than the nearest name. */
    private boolean isDoubtful(List<NameWord> words, int verb) {
        return words.get(verb).afterComma()
            || (verb > 0 && (!people.knows(words.get(verb - 1).folded()) || Mentions.isObject(words, verb - 1)));
    }

    private Optional<Claim> reported(List<NameWord> where, List<NameWord> words) {
        for (var at = 0; at < where.size(); at++) {
            var word = where.get(at).folded();
            if (word.equals("according") && at + 2 < words.size() && words.get(at + 1).folded().equals("to")) {
                var told = Mentions.verb(words) >= 0;
                return mentions.claim(Mentions.name(words.subList(at + 2, words.size())))
                    .map(claim -> told ? reporter(claim) : claim);
            }
            if (SpeechWords.REPORTERS.contains(word) && at + 1 < words.size() && !isDone(words, at)) {
                var claim = mentions.claim(Mentions.name(words.subList(at + 1, words.size()))).filter(Claim::isKnown);
                if (claim.isPresent()) {
                    return claim;
                }
            }
        }
        return Optional.empty();
    }

    /** "was rejected by Putin", which gives him no words. */
    private static boolean isDone(List<NameWord> words, int by) {
        return words.get(by).folded().equals("by") && by > 0 && words.get(by - 1).folded().endsWith("ed")
            && !Mentions.isVerb(words, by - 1);
    }

    /** Whom somebody unknown quotes is not told. */
    private static Claim reporter(Claim claim) {
        return claim.isKnown() ? claim : new Claim(claim.name(), Set.of(), Set.of(), Set.of(), false);
    }
}
