package readout.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import readout.model.Account;
import readout.model.DateRange;
import readout.model.Event;
import readout.model.PartialDate;
import readout.model.Party;
import readout.model.PointOfDifference;
import readout.model.Role;
import readout.model.Speaker;
import readout.model.Topic;

/** Reads back the JSON tree that {@link RegistryWriter} wrote. For one tree. */
final class RegistryReader {

    private final JsonNode json;

    RegistryReader(JsonNode json) {
        this.json = json;
    }

    Registry read() {
        return new Registry(
            all("parties", json, RegistryReader::party),
            all("speakers", json, RegistryReader::speaker),
            all("topics", json, RegistryReader::topic),
            all("events", json, RegistryReader::event),
            all("points", json, RegistryReader::point));
    }

    private static Party party(JsonNode from) {
        return new Party(text("slug", from), text("label", from), texts("aliases", from), text("includes", from));
    }

    private static Speaker speaker(JsonNode from) {
        var slug = text("slug", from);
        var name = text("name", from);
        var party = from.path("party").textValue();
        var aliases = texts("aliases", from);
        var roles = all("roles", from, RegistryReader::role);
        return from.required("person").booleanValue()
            ? new Speaker.Person(slug, name, party, aliases, roles)
            : new Speaker.Organization(slug, name, party, aliases, roles);
    }

    private static Role role(JsonNode from) {
        return new Role(text("title", from), date("from", from), date("to", from));
    }

    private static @Nullable PartialDate date(String key, JsonNode from) {
        var iso = from.path(key).textValue();
        return iso == null ? null : PartialDate.parse(iso).orElseThrow();
    }

    private static Topic topic(JsonNode from) {
        return new Topic(text("slug", from), text("label", from), text("definition", from), texts("synonyms", from));
    }

    private static Event event(JsonNode from) {
        return new Event(
            text("slug", from),
            text("title", from),
            new DateRange(LocalDate.parse(text("first", from)), LocalDate.parse(text("last", from))),
            texts("participants", from),
            from.path("place").textValue(),
            texts("aliases", from));
    }

    private static PointOfDifference point(JsonNode from) {
        return new PointOfDifference(
            text("id", from),
            text("event", from),
            text("question", from),
            from.required("contested").booleanValue(),
            all("accounts", from, RegistryReader::account));
    }

    private static Account account(JsonNode from) {
        return new Account(
            from.path("party").textValue(),
            texts("statements", from),
            text("summary", from),
            from.required("omission").booleanValue());
    }

    private static String text(String key, JsonNode from) {
        return from.required(key).textValue();
    }

    private static List<String> texts(String key, JsonNode from) {
        return all(key, from, JsonNode::textValue);
    }

    /** What stands in an array; nothing when it was not written because there is nothing. */
    private static <T> List<T> all(String key, JsonNode from, Function<JsonNode, T> reader) {
        return StreamSupport.stream(from.path(key).spliterator(), false).map(reader).toList();
    }
}
