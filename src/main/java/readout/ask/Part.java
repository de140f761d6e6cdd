package readout.ask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import readout.model.DateRange;
import readout.model.Event;
import readout.search.Criterion;

/**
 * One thing that a question was understood to want of its answer. Each can be taken away by its key.
 */
public sealed interface Part {

    /** The same for the same part of the same question: {@code by:russia}, {@code said}. */
    String key();

    /** Said by one of these: speakers or parties, by slug; one name may stand for both. */
    record By(List<String> speakers, List<String> parties, String label) implements Part {

        static By of(Set<Named> named) {
            var speakers = named.stream().filter(Named.OfSpeaker.class::isInstance).map(Named::slug).sorted().toList();
            var parties = named.stream().filter(Named.OfParty.class::isInstance).map(Named::slug).sorted().toList();
            var sides = named.stream().filter(Named.OfParty.class::isInstance).collect(Collectors.toSet());
            return new By(speakers, parties, Part.label(sides.isEmpty() ? named : sides));
        }

        /** What the speakers said, if there are any, and then what each of the sides did; at least one. */
        List<Criterion> voices() {
            var voices = new ArrayList<Criterion>();
            if (!speakers.isEmpty()) {
                voices.add(new Criterion.SpokenBy(Set.copyOf(speakers)));
            }
            parties.forEach(party -> voices.add(new Criterion.ForParty(party)));
            return voices;
        }

        @Override
        public String key() {
            return "by:" + (parties.isEmpty() ? speakers.getFirst() : parties.getFirst());
        }
    }

    /** It speaks of somebody, who need not be the one who speaks. */
    record Of(List<String> slugs, String label) implements Part {

        static Of of(Set<Named> named) {
            return new Of(named.stream().map(Named::slug).sorted().toList(), Part.label(named));
        }

        @Override
        public String key() {
            return "of:" + slugs.getFirst();
        }
    }

    /** About one of these events. */
    record About(List<Event> events) implements Part {

        public About {
            events = List.copyOf(events);
        }

        @Override
        public String key() {
            return "about";
        }
    }

    /** On a topic. */
    record On(String topic, String label) implements Part {
        @Override
        public String key() {
            return "on:" + topic;
        }
    }

    /** Said on one of these days. */
    record Said(List<DateRange> days) implements Part {

        /** Stands for days that no calendar has, such as 31 June: nothing was said on it. */
        public static final DateRange NO_DAY = new DateRange(LocalDate.of(9000, 1, 1), LocalDate.of(9000, 1, 1));

        public Said {
            days = List.copyOf(days);
        }

        @Override
        public String key() {
            return "said";
        }
    }

    /** The newest first, or the oldest. */
    record InOrder(boolean newestFirst) implements Part {
        @Override
        public String key() {
            return "order";
        }
    }

    private static String label(Set<Named> named) {
        return named.stream().map(Named::label).sorted().distinct().collect(Collectors.joining(" or "));
    }
}
