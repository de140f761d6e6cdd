package readout.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import readout.corpus.Lookup;
import readout.corpus.Offices;
import readout.corpus.Registry;
import readout.model.Folding;
import readout.model.Party;
import readout.model.Speaker;

/** Finds out who a name is, as people write names: with titles around them, by office, with slips of the pen. */
final class People {

    private final Registry registry;
    private final Offices offices;

    /** Folded words of names, for slips: who bears each. */
    private final Map<String, Set<String>> bearers = new LinkedHashMap<>();

    private final Map<Slip, Set<String>> slips = new LinkedHashMap<>();

    private final Strangers strangers;

    People(Registry registry) {
        this.registry = registry;
        offices = new Offices(registry);
        for (var speaker : registry.speakers()) {
            if (speaker instanceof Speaker.Person) {
                Stream.concat(Stream.of(speaker.name()), speaker.aliases().stream())
                    .flatMap(name -> words(name).stream())
                    .filter(word -> word.length() >= 4 && !NameParts.TITLES.contains(word))
                    .forEach(word -> bearers.computeIfAbsent(word, _ -> new LinkedHashSet<>()).add(speaker.slug()));
            }
        }
        bearers.forEach((word, slugs) -> slips.put(Slip.of(word), slugs));
        strangers = new Strangers(registry, bearers.keySet());
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
            speakers.isEmpty() && parties.isEmpty() && strangers.is(name));
    }

    /**
     * Whom an asker names on purpose: a name that nobody here bears is then a stranger's.
     *
     * @param written the name alone
     */
    Claim named(String written) {
        var claim = claim(written);
        return !claim.isKnown() && strangers.mayBe(written)
            ? new Claim(claim.name(), Set.of(), Set.of(), Set.of(), true)
            : claim;
    }

    private Set<String> speakers(String name) {
        var named = slugs(registry.namings(name).stream().flatMap(naming -> naming.speakers().stream()));
        return named.isEmpty() ? byOffice(name) : named;
    }

    private Set<String> parties(String name) {
        if (registry.namings(name).stream().allMatch(naming -> !naming.speakers().isEmpty())) {
            return Set.of();
        }
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
        var title = words(name);
        var bare = !title.isEmpty() && title.getFirst().equals("the") ? title.subList(1, title.size()) : title;
        return slugs(offices.bearers(bare).stream().map(Speaker::slug));
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
                parties.addAll(parties(spelling));
                return length;
            }
            var bearers = byOffice(spelling);
            if (!bearers.isEmpty()) {
                speakers.addAll(bearers);
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
            if (word.length() >= 4 && !NameParts.TITLES.contains(word) && !NameParts.OUTLETS.contains(word)) {
                var written = Slip.of(word);
                slips.forEach((slip, slugs) -> {
                    if (slip.isMeantBy(written)) {
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

    /** Whether it is a name or an office of somebody or some side of the corpus, or a slip in one of a single word. */
    boolean knows(String folded) {
        return !registry.namings(folded).isEmpty() || !byOffice(folded).isEmpty()
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
