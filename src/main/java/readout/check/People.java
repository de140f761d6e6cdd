package readout.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import readout.corpus.Lookup;
import readout.corpus.Registry;
import readout.model.Folding;
import readout.model.Party;
import readout.model.Role;
import readout.model.Speaker;

/** Finds out who a name is, as people write names: with titles around them, by office, with slips of the pen. */
final class People {

    /** Words around a name that are no name. */
    private static final Set<String> TITLES = Set.of(
        "mr", "mrs", "ms", "sir", "dr", "president", "presidents", "vice", "prime", "minister", "secretary", "general",
        "ambassador", "foreign", "press", "spokesman", "spokeswoman", "spokesperson", "envoy", "special", "senator",
        "chancellor", "king", "pope", "cardinal", "former", "then", "the", "a", "an", "of", "state", "russian",
        "ukrainian", "american", "british", "french", "german", "italian", "turkish", "eu", "us", "u.s", "defence",
        "defense", "aide", "official", "quote", "via", "source", "on", "in", "at", "and", "to", "after", "before",
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march",
        "april", "may", "june", "july", "august", "september", "october", "november", "december", "today", "yesterday");

    /** Who carries what others said is nobody else's name. */
    private static final Set<String> OUTLETS = Set.of(
        "news", "post", "times", "social", "independent", "guardian", "press", "agency", "tv", "channel", "journal",
        "house", "media", "report", "radio", "ministry", "government", "street", "reuters", "bbc", "cnn", "tass", "ria",
        "novosti", "interfax", "afp", "ap", "bloomberg", "twitter", "telegram", "truth", "fox", "sky", "politico",
        "article", "anonymous", "unknown", "me", "everyone", "somebody", "someone", "guy", "dude", "man", "bot", "lol",
        "wiki", "wikipedia", "reddit", "discord", "facebook", "youtube", "x", "statement", "readout", "spokesman");

    private final Registry registry;

    /** Folded words of names, for slips: who bears each. */
    private final Map<String, Set<String>> bearers = new LinkedHashMap<>();

    People(Registry registry) {
        this.registry = registry;
        for (var speaker : registry.speakers()) {
            if (speaker instanceof Speaker.Person) {
                Stream.concat(Stream.of(speaker.name()), speaker.aliases().stream())
                    .flatMap(name -> words(name).stream())
                    .filter(word -> word.length() >= 4 && !TITLES.contains(word))
                    .forEach(word -> bearers.computeIfAbsent(word, _ -> new LinkedHashSet<>()).add(speaker.slug()));
            }
        }
    }

    static List<String> words(String text) {
        return Arrays.stream(Folding.fold(text).split("[^\\p{L}\\p{N}']+", -1))
            .map(word -> word.endsWith("'s") ? word.substring(0, word.length() - 2) : word.replace("'", ""))
            .filter(word -> !word.isEmpty())
            .toList();
    }

    /** @param written what stands where a speaker's name does */
    Claim claim(String written) {
        var name = written.strip();
        if (name.isEmpty()) {
            return Claim.NONE;
        }
        var speakers = speakers(name);
        var parties = parties(name);
        if (speakers.isEmpty() && parties.isEmpty()) {
            var within = within(name);
            speakers = within.speakers();
            parties = speakers.isEmpty() ? within.parties() : Set.of();
        }
        if (speakers.isEmpty() && parties.isEmpty()) {
            speakers = slip(name);
        }
        return new Claim(shown(name, speakers, parties), speakers, parties, Set.of(),
            speakers.isEmpty() && parties.isEmpty() && isStranger(name));
    }

    private Set<String> speakers(String name) {
        return switch (registry.speaker(name)) {
            case Lookup.Found<Speaker>(var speaker) -> Set.of(speaker.slug());
            case Lookup.Ambiguous<Speaker>(var candidates) -> slugs(candidates.stream().map(Speaker::slug));
            case Lookup.Missing<Speaker> _ -> byOffice(name);
        };
    }

    private Set<String> parties(String name) {
        return switch (registry.party(name)) {
            case Lookup.Found<Party>(var party) -> Set.of(party.slug());
            case Lookup.Ambiguous<Party>(var candidates) -> slugs(candidates.stream().map(Party::slug));
            case Lookup.Missing<Party> _ -> Set.of();
        };
    }

    private static Set<String> slugs(Stream<String> slugs) {
        return new LinkedHashSet<>(slugs.toList());
    }

    private Set<String> byOffice(String name) {
        var wanted = words(name).stream().filter(word -> !word.equals("the")).toList();
        return slugs(registry.speakers().stream()
            .filter(
                speaker -> speaker.roles().stream().map(Role::title).anyMatch(title -> office(title).equals(wanted)))
            .map(Speaker::slug));
    }

    private static List<String> office(String title) {
        return words(title).stream().filter(word -> !word.equals("the")).toList();
    }

    /** Who is named somewhere in a longer text: persons before organisations and sides. */
    private Within within(String name) {
        var words = words(name);
        var speakers = new LinkedHashSet<String>();
        var parties = new LinkedHashSet<String>();
        for (var at = 0; at < words.size();) {
            at += Math.max(1, longest(words.subList(at, words.size()), speakers, parties));
        }
        var persons = slugs(speakers.stream().filter(this::isPerson));
        return new Within(persons.isEmpty() ? speakers : persons, parties);
    }

    private int longest(List<String> words, Set<String> speakers, Set<String> parties) {
        for (var length = Math.min(words.size(), registry.longestSpelling()); length > 0; length--) {
            var spelling = String.join(" ", words.subList(0, length));
            var namings = registry.namings(spelling);
            if (!namings.isEmpty()) {
                namings.forEach(naming -> speakers.addAll(naming.speakers()));
                if (registry.party(spelling) instanceof Lookup.Found<Party>(var party)) {
                    parties.add(party.slug());
                }
                return length;
            }
        }
        return 0;
    }

    private record Within(Set<String> speakers, Set<String> parties) {}

    boolean isPerson(String slug) {
        return registry.speakerOf(slug).filter(Speaker.Person.class::isInstance).isPresent();
    }

    /** Whether it only names who carries what others say: an organisation that speaks for no side. */
    boolean isCarrier(Claim claim) {
        return !claim.speakers().isEmpty() && claim.parties().isEmpty() && claim.speakers().stream()
            .allMatch(slug -> registry.speakerOf(slug).filter(People::isCarrier).isPresent());
    }

    static boolean isCarrier(Speaker speaker) {
        return speaker instanceof Speaker.Organization && speaker.party() == null;
    }

    /** One letter wrong, too many or missing, or two exchanged, in a word of exactly one person's name. */
    private Set<String> slip(String name) {
        var meant = new LinkedHashSet<String>();
        for (var word : words(name)) {
            if (word.length() >= 4 && !TITLES.contains(word) && !OUTLETS.contains(word)) {
                bearers.forEach((bearer, slugs) -> {
                    if (Slip.isOne(word, bearer)) {
                        meant.addAll(slugs);
                    }
                });
            }
        }
        return meant;
    }

    private String shown(String written, Set<String> speakers, Set<String> parties) {
        if (speakers.size() == 1) {
            return registry.speakerOf(speakers.iterator().next()).orElseThrow().name();
        }
        if (speakers.isEmpty() && parties.size() == 1) {
            return registry.partyOf(parties.iterator().next()).orElseThrow().label();
        }
        return written;
    }

    /** First name and surname, none of them a title, an outlet or anybody's known here; or somebody who took part. */
    private boolean isStranger(String written) {
        var words = words(written).stream().filter(word -> !TITLES.contains(word)).toList();
        if (words.isEmpty() || words.size() > 4 || words.stream().anyMatch(word -> isNoName(word))) {
            return false;
        }
        if (participant(words).isPresent()) {
            return true;
        }
        return words.size() >= 2 && words.size() <= 3 && isCapitalised(written) && GivenNames.has(words.getFirst())
            && words.stream().allMatch(word -> word.length() > 1);
    }

    private boolean isNoName(String word) {
        return OUTLETS.contains(word) || bearers.containsKey(word) || !word.chars().allMatch(Character::isLetter);
    }

    private Optional<String> participant(List<String> words) {
        return registry.events().stream().flatMap(event -> event.participants().stream())
            .filter(name -> words(name).containsAll(words))
            .filter(name -> new ArrayList<>(words(name)).getLast().equals(words.getLast()))
            .findFirst();
    }

    private static boolean isCapitalised(String written) {
        return Arrays.stream(written.split("\\s+", -1))
            .filter(word -> !word.isEmpty() && Character.isLetter(word.codePointAt(0)))
            .filter(word -> !TITLES.contains(Folding.fold(word)))
            .allMatch(word -> Character.isUpperCase(word.codePointAt(0)));
    }

    /** Whether it is a name of somebody or some side of the corpus, or a slip in one of a single word. */
    boolean knows(String folded) {
        return !registry.namings(folded).isEmpty()
            || (folded.length() >= 4 && folded.indexOf(' ') < 0 && !slip(folded).isEmpty());
    }

    /** Of speakers, sides, those who took part, and places. */
    List<String> names() {
        var names = new ArrayList<String>();
        registry.speakers().forEach(speaker -> names.add(speaker.name() + " " + String.join(" ", speaker.aliases())));
        registry.parties().forEach(party -> names.add(party.label() + " " + String.join(" ", party.aliases())));
        registry.events().forEach(event -> names.add(String.join(" ", event.participants()) + " " + event.place()));
        return names;
    }

    int longestSpelling() {
        return registry.longestSpelling();
    }
}
