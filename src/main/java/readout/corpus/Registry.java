package readout.corpus;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import readout.model.Event;
import readout.model.Party;
import readout.model.PointOfDifference;
import readout.model.Speaker;
import readout.model.Topic;

/**
 * Everything of the corpus that is small: the names and what they stand for. Immutable; in memory; stored with each
 * edition. Equal when its contents are.
 *
 * <p>A name finds a thing by its slug, its title, label or name, or one of its aliases, all {@linkplain
 * readout.model.Folding folded}, whatever its spaces and punctuation. A slug written as it is finds its thing, even if
 * something else is called so too; any other name that several things bear is {@link Lookup.Ambiguous}, also when it
 * is one thing's title and another's mere alias.
 */
public final class Registry {

    private final List<Party> parties;
    private final List<Speaker> speakers;
    private final List<Topic> topics;
    private final List<Event> events;
    private final List<PointOfDifference> points;

    private final Lazy<Map<String, Party>> partiesBySlug;
    private final Lazy<Map<String, Speaker>> speakersBySlug;
    private final Lazy<Map<String, Topic>> topicsBySlug;
    private final Lazy<Map<String, Event>> eventsBySlug;
    private final Lazy<Names<Party>> partyNames;
    private final Lazy<Names<Speaker>> speakerNames;
    private final Lazy<Names<Topic>> topicNames;
    private final Lazy<Names<Event>> eventNames;
    private final Lazy<Namings> namings;

    /**
     * @param parties in the fixed, symmetric order in which they are always shown
     * @param events in the order of their first day, then of their slugs
     * @param points in the order in which their files give them
     */
    public Registry(
        List<Party> parties,
        List<Speaker> speakers,
        List<Topic> topics,
        List<Event> events,
        List<PointOfDifference> points) {
        this.parties = List.copyOf(parties);
        this.speakers = List.copyOf(speakers);
        this.topics = List.copyOf(topics);
        this.events = List.copyOf(events);
        this.points = List.copyOf(points);
        partiesBySlug = bySlug(this.parties, Party::slug);
        speakersBySlug = bySlug(this.speakers, Speaker::slug);
        topicsBySlug = bySlug(this.topics, Topic::slug);
        eventsBySlug = bySlug(this.events, Event::slug);
        partyNames = names(this.parties, Party::slug, p -> spellings(p.label(), p.aliases()));
        speakerNames = names(this.speakers, Speaker::slug, s -> spellings(s.name(), s.aliases()));
        topicNames = names(this.topics, Topic::slug, t -> spellings(t.label(), t.synonyms()));
        eventNames = names(this.events, Event::slug, e -> spellings(e.title(), e.aliases()));
        namings = new Lazy<>(() -> Namings.of(this.speakers, this.parties));
    }

    public List<Party> parties() {
        return parties;
    }

    public List<Speaker> speakers() {
        return speakers;
    }

    public List<Topic> topics() {
        return topics;
    }

    public List<Event> events() {
        return events;
    }

    public List<PointOfDifference> points() {
        return points;
    }

    public Lookup<Party> party(String name) {
        return partyNames.get().lookup(name);
    }

    public Lookup<Speaker> speaker(String name) {
        return speakerNames.get().lookup(name);
    }

    public Lookup<Topic> topic(String name) {
        return topicNames.get().lookup(name);
    }

    public Lookup<Event> event(String name) {
        return eventNames.get().lookup(name);
    }

    /** The things of these slugs; for slugs that stand in a validated statement, so always there. */
    public Optional<Party> partyOf(String slug) {
        return Optional.ofNullable(partiesBySlug.get().get(slug));
    }

    public Optional<Speaker> speakerOf(String slug) {
        return Optional.ofNullable(speakersBySlug.get().get(slug));
    }

    public Optional<Topic> topicOf(String slug) {
        return Optional.ofNullable(topicsBySlug.get().get(slug));
    }

    public Optional<Event> eventOf(String slug) {
        return Optional.ofNullable(eventsBySlug.get().get(slug));
    }

    public List<PointOfDifference> pointsOf(Event event) {
        return points.stream().filter(point -> point.event().equals(event.slug())).toList();
    }

    /** Every speaker and party that a folded spelling names, with all their spellings; see {@link Naming}. */
    public List<Naming> namings(String foldedSpelling) {
        return namings.get().of(foldedSpelling);
    }

    /** How many words the longest spelling has, so that a reader of text knows how far to look. */
    public int longestSpelling() {
        return namings.get().longest();
    }

    /**
     * Whether each speaker of an earlier registry still has the party and the roles it had: statements take from them
     * what they leave out themselves.
     */
    public boolean keepsSpeakersOf(Registry earlier) {
        var now = speakers.stream().collect(Collectors.toMap(Speaker::slug, Function.identity()));
        return earlier.speakers.stream().allMatch(speaker -> {
            var kept = now.get(speaker.slug());
            return kept != null
                && Objects.equals(kept.party(), speaker.party())
                && kept.roles().equals(speaker.roles());
        });
    }

    /** A title and the aliases that differ from it. */
    public static List<String> spellings(String title, List<String> aliases) {
        return Stream.concat(Stream.of(title), aliases.stream()).distinct().toList();
    }

    private static <T> Lazy<Names<T>> names(
        List<T> things, Function<T, String> slug, Function<T, List<String>> spellings) {
        return new Lazy<>(() -> Names.of(things, slug, spellings));
    }

    /** Of several of one slug, which no valid corpus has, the first. */
    private static <T> Lazy<Map<String, T>> bySlug(List<T> things, Function<T, String> slug) {
        return new Lazy<>(
            () -> things.stream().collect(Collectors.toMap(slug, Function.identity(), (first, _) -> first)));
    }

    private List<List<?>> contents() {
        return List.of(parties, speakers, topics, events, points);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Registry registry && contents().equals(registry.contents());
    }

    @Override
    public int hashCode() {
        return Objects.hash(contents().toArray());
    }

    @Override
    public String toString() {
        return "Registry" + contents();
    }

    /**
     * A thing that has several spellings.
     *
     * @param speakers the slug, when it is a speaker; empty when it is a party
     * @param spellings all of them, as written in the corpus
     */
    public record Naming(Set<String> speakers, List<String> spellings) {
        public Naming {
            speakers = Set.copyOf(speakers);
            spellings = List.copyOf(spellings);
        }
    }
}
