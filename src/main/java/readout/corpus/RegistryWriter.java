package readout.corpus;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.model.Account;
import readout.model.Event;
import readout.model.PartialDate;
import readout.model.Party;
import readout.model.PointOfDifference;
import readout.model.Role;
import readout.model.Speaker;
import readout.model.Topic;

/** Writes a registry into a JSON tree; {@link RegistryReader} reads it back. For one registry. */
final class RegistryWriter {

    private final ObjectNode json;

    RegistryWriter(ObjectNode json) {
        this.json = json;
    }

    void write(Registry registry) {
        registry.parties().forEach(party -> party(party, json.withArray("parties").addObject()));
        registry.speakers().forEach(speaker -> speaker(speaker, json.withArray("speakers").addObject()));
        registry.topics().forEach(topic -> topic(topic, json.withArray("topics").addObject()));
        registry.events().forEach(event -> event(event, json.withArray("events").addObject()));
        registry.points().forEach(point -> point(point, json.withArray("points").addObject()));
    }

    private static void party(Party party, ObjectNode to) {
        to.put("slug", party.slug()).put("label", party.label()).put("includes", party.includes());
        texts("aliases", party.aliases(), to);
    }

    private static void speaker(Speaker speaker, ObjectNode to) {
        to.put("slug", speaker.slug()).put("name", speaker.name()).put("party", speaker.party());
        to.put("person", speaker instanceof Speaker.Person);
        texts("aliases", speaker.aliases(), to);
        speaker.roles().forEach(role -> role(role, to.withArray("roles").addObject()));
    }

    private static void role(Role role, ObjectNode to) {
        to.put("title", role.title()).put("from", iso(role.from())).put("to", iso(role.to()));
    }

    private static @Nullable String iso(@Nullable PartialDate date) {
        return date == null ? null : date.iso();
    }

    private static void topic(Topic topic, ObjectNode to) {
        to.put("slug", topic.slug()).put("label", topic.label()).put("definition", topic.definition());
        texts("synonyms", topic.synonyms(), to);
    }

    private static void event(Event event, ObjectNode to) {
        to.put("slug", event.slug()).put("title", event.title()).put("place", event.place());
        to.put("first", event.days().first().toString()).put("last", event.days().last().toString());
        texts("participants", event.participants(), to);
        texts("aliases", event.aliases(), to);
    }

    private static void point(PointOfDifference point, ObjectNode to) {
        to.put("id", point.id()).put("event", point.event()).put("question", point.question());
        to.put("contested", point.contested());
        point.accounts().forEach(account -> account(account, to.withArray("accounts").addObject()));
    }

    private static void account(Account account, ObjectNode to) {
        to.put("party", account.party()).put("summary", account.summary()).put("omission", account.omission());
        texts("statements", account.statements(), to);
    }

    private static void texts(String key, List<String> texts, ObjectNode to) {
        var array = to.putArray(key);
        texts.forEach(array::add);
    }
}
