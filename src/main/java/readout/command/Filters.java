package readout.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.answer.DateWords;
import readout.model.Event;
import readout.model.PartialDate;
import readout.model.Party;
import readout.model.Speaker;
import readout.model.Topic;
import readout.search.Criterion;

/** The options by which several commands narrow what they show, and the criteria they stand for. */
final class Filters {

    static final Option<Event> EVENT = Option.optional("event", "Only statements on this event", Types.EVENT);
    static final Option<Topic> TOPIC = Option.optional("topic", "Only statements on this topic", Types.TOPIC);
    static final Option<Party> PARTY = Option.optional("party", "Only statements made for this party", Types.PARTY);
    static final Option<Speaker> SPEAKER = Option.optional("speaker", "Only statements by this speaker", Types.SPEAKER);
    static final Option<PartialDate> FROM =
        Option.optional("from", "Not before this date: 2025-05-19, 2025-05, “May 2025”", new Dates());
    static final Option<PartialDate> TO =
        Option.optional("to", "Not after this date: 2025-05-19, 2025-05, “May 2025”", new Dates());

    private Filters() {}

    /** What the filters given demand; empty when the period among them ends before it begins. */
    static Optional<List<Criterion>> criteria(Arguments arguments) {
        var criteria = new ArrayList<Criterion>();
        arguments.find(EVENT).ifPresent(event -> criteria.add(new Criterion.About(event.slug())));
        arguments.find(TOPIC).ifPresent(topic -> criteria.add(new Criterion.OnTopic(topic.slug())));
        arguments.find(PARTY).ifPresent(party -> criteria.add(new Criterion.ForParty(party.slug())));
        arguments.find(SPEAKER).ifPresent(speaker -> criteria.add(new Criterion.SpokenBy(Set.of(speaker.slug()))));
        var from = arguments.find(FROM);
        var to = arguments.find(TO);
        if (from.isEmpty() && to.isEmpty()) {
            return Optional.of(criteria);
        }
        return Period.between(from, to).map(days -> {
            criteria.add(new Criterion.SaidBetween(days));
            return criteria;
        });
    }

    /** The filters given, in words: "event Trump–Putin call · by Ukraine"; empty when there are none. */
    static String inWords(Arguments arguments) {
        var words = new ArrayList<String>();
        arguments.find(EVENT).ifPresent(event -> words.add(event.title()));
        arguments.find(TOPIC).ifPresent(topic -> words.add(topic.label()));
        arguments.find(PARTY).ifPresent(party -> words.add(party.label()));
        arguments.find(SPEAKER).ifPresent(speaker -> words.add(speaker.name()));
        arguments.find(FROM).ifPresent(from -> words.add("from " + DateWords.of(from)));
        arguments.find(TO).ifPresent(to -> words.add("to " + DateWords.of(to)));
        return String.join(" · ", words);
    }
}
