package readout.command;

import readout.answer.DateWords;
import readout.corpus.Registry;
import readout.model.Event;
import readout.model.Party;
import readout.model.Speaker;
import readout.model.Topic;

/** The types of option that commands share. */
final class Types {

    static final OptionType<Event> EVENT = new NamedType<>(
        "EVENT",
        "an event",
        Registry::events,
        Registry::event,
        Event::slug,
        event -> event.title() + " · " + DateWords.of(event.days()));

    static final OptionType<Party> PARTY =
        new NamedType<>("PARTY", "a party", Registry::parties, Registry::party, Party::slug, Party::label);

    static final OptionType<Speaker> SPEAKER =
        new NamedType<>("SPEAKER", "a speaker", Registry::speakers, Registry::speaker, Speaker::slug, Speaker::name);

    static final OptionType<Topic> TOPIC =
        new NamedType<>("TOPIC", "a topic", Registry::topics, Registry::topic, Topic::slug, Topic::label);

    private Types() {}
}
