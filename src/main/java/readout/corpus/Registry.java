package readout.corpus;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.model.Event;
import readout.model.Party;
import readout.model.PointOfDifference;
import readout.model.Speaker;
import readout.model.Topic;

/**
 * Everything of the corpus that is small: the names and what they stand for. Immutable; in memory; stored with each
 * edition.
 *
 * <p>A name finds a thing by its slug, its title, label or name, or one of its aliases, all {@linkplain
 * readout.model.Folding folded}; the slug goes first, then the title, then the aliases.
 *
 * @param parties in the fixed, symmetric order in which they are always shown
 * @param events in the order of their first day, then of their slugs
 * @param points in the order in which their files give them
 */
public record Registry(
    List<Party> parties, List<Speaker> speakers, List<Topic> topics, List<Event> events,
    List<PointOfDifference> points) {

    public Registry {
        parties = List.copyOf(parties);
        speakers = List.copyOf(speakers);
        topics = List.copyOf(topics);
        events = List.copyOf(events);
        points = List.copyOf(points);
    }

    public Lookup<Party> party(String name) {
        throw new UnsupportedOperationException();
    }

    public Lookup<Speaker> speaker(String name) {
        throw new UnsupportedOperationException();
    }

    public Lookup<Topic> topic(String name) {
        throw new UnsupportedOperationException();
    }

    public Lookup<Event> event(String name) {
        throw new UnsupportedOperationException();
    }

    /** The things of these slugs; for slugs that stand in a validated statement, so always there. */
    public Optional<Party> partyOf(String slug) {
        return parties.stream().filter(p -> p.slug().equals(slug)).findFirst();
    }

    public Optional<Speaker> speakerOf(String slug) {
        return speakers.stream().filter(s -> s.slug().equals(slug)).findFirst();
    }

    public Optional<Topic> topicOf(String slug) {
        return topics.stream().filter(t -> t.slug().equals(slug)).findFirst();
    }

    public Optional<Event> eventOf(String slug) {
        return events.stream().filter(e -> e.slug().equals(slug)).findFirst();
    }

    public List<PointOfDifference> pointsOf(Event event) {
        return points.stream().filter(p -> p.event().equals(event.slug())).toList();
    }

    /** Every speaker and party that a folded spelling names, with all their spellings; see {@link Naming}. */
    public List<Naming> namings(String foldedSpelling) {
        throw new UnsupportedOperationException();
    }

    /** How many words the longest spelling has, so that a reader of text knows how far to look. */
    public int longestSpelling() {
        throw new UnsupportedOperationException();
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
