package readout.discord.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** Makes the events by which Discord tells of interactions. */
final class Interactions {

    static final int COMMAND = 2;
    static final int COMPONENT = 3;
    static final int AUTOCOMPLETE = 4;
    static final int MODAL = 5;

    private Interactions() {}

    static ObjectNode event(int type, String id, Member member, ObjectNode data) {
        var event = Json.object("{'version':1,'locale':'en-GB','entitlements':[],'app_permissions':'2248473465835073',"
            + "'attachment_size_limit':10485760}");
        event.put("id", id).put("application_id", Payloads.APPLICATION).put("type", type).put("token", "token" + id);
        event.put("channel_id", member.place().channel()).set("data", data);
        event.set("channel", channel(member));
        addPlace(event, member);
        return event;
    }

    /** Options by name: strings, whole numbers and truth values as such. */
    static ObjectNode command(String name, Map<String, ?> options, String focused) {
        var data = Json.object("{'id':'1','type':1}").put("name", name);
        var array = data.putArray("options");
        options.forEach((option, value) -> array.add(option(option, value, focused)));
        return data;
    }

    /** A command used on a message. */
    static ObjectNode onMessage(String name, ObjectNode target) {
        var id = target.path("id").asText();
        var data = Json.object("{'id':'1','type':3}").put("name", name).put("target_id", id);
        data.putObject("resolved").putObject("messages").set(id, target);
        return data;
    }

    static ObjectNode button(String customId) {
        return Json.object("{'component_type':2,'id':2}").put("custom_id", customId);
    }

    static ObjectNode choice(String customId, String value) {
        var data = Json.object("{'component_type':3,'id':2}").put("custom_id", customId);
        data.putArray("values").add(value);
        return data;
    }

    /** What was written into the form's fields, each in its label. */
    static ObjectNode filled(JsonNode form, Map<String, String> fields) {
        var data = Json.object().put("custom_id", form.path("custom_id").asText());
        var labels = data.putArray("components");
        fields.forEach((field, text) -> labels.addObject().put("type", 18).put("id", 1).putObject("component")
            .put("type", 4).put("id", 2).put("custom_id", field).put("value", text));
        return data;
    }

    private static ObjectNode option(String name, Object value, String focused) {
        var option = Json.object().put("name", name);
        if (name.equals(focused)) {
            option.put("focused", true);
        }
        return switch (value) {
            case Boolean truth -> option.put("type", 5).put("value", truth);
            case Integer number -> option.put("type", 4).put("value", number);
            default -> option.put("type", 3).put("value", value.toString());
        };
    }

    private static ObjectNode channel(Member member) {
        var channel = Payloads.channel(member.place());
        if (member.place() == Place.DIRECT) {
            channel.withArray("recipients").add(Payloads.user(member));
            return channel;
        }
        return channel.put("permissions", Long.toString(member.permissions()));
    }

    private static void addPlace(ObjectNode event, Member member) {
        var owners = event.putObject("authorizing_integration_owners");
        if (member.place() == Place.DIRECT) {
            owners.put("0", "0");
            event.put("context", 1).set("user", Payloads.user(member));
            return;
        }
        var server = Long.toString(member.place().server());
        owners.put(member.place().hasBot() ? "0" : "1", member.place().hasBot() ? server : Long.toString(member.id()));
        event.put("context", 0).put("guild_id", server).put("guild_locale", "en-US");
        event.putObject("guild").put("id", server).put("locale", "en-US").putArray("features");
        event.set("member", Payloads.member(member));
    }
}
