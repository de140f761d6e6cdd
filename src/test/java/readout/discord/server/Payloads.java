package readout.discord.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/** The objects that Discord sends about itself: users, servers, channels. */
final class Payloads {

    static final String APPLICATION = "100000000000000001";
    static final String CREATED = "2026-01-01T00:00:00.000000+00:00";

    static final String EDITED = "2026-01-02T00:00:00.000000+00:00";

    private Payloads() {}

    static ObjectNode bot() {
        return Json.object("{'username':'readout','discriminator':'0','bot':true,'flags':0,'verified':true}")
            .put("id", APPLICATION).putNull("global_name").putNull("avatar");
    }

    static ObjectNode user(Member member) {
        return Json.object("{'discriminator':'0'}")
            .put("id", Long.toString(member.id())).put("username", member.name()).putNull("avatar");
    }

    static ObjectNode member(ObjectNode user) {
        var member = Json.object("{'roles':[],'deaf':false,'mute':false,'flags':0,'pending':false}");
        member.put("joined_at", CREATED).putNull("nick").putNull("avatar").set("user", user);
        return member;
    }

    static ObjectNode member(Member asker) {
        var member = member(user(asker)).put("permissions", Long.toString(asker.permissions()));
        asker.roles().forEach(role -> member.withArray("roles").add(Long.toString(role)));
        return member;
    }

    static ObjectNode channel(Place place) {
        return place == Place.DIRECT
            ? Json.object("{'type':1,'flags':0,'recipients':[]}").put("id", place.channel()).putNull("last_message_id")
            : Json.object("{'type':0,'position':0,'permission_overwrites':[],'nsfw':false,"
                + "'rate_limit_per_user':0,'flags':0}")
                .put("name", place.name().toLowerCase(Locale.ROOT)).put("id", place.channel())
                .put("guild_id", Long.toString(place.server()))
                .putNull("parent_id").putNull("topic").putNull("last_message_id");
    }

    /** A server as GUILD_CREATE brings it. */
    static ObjectNode server(Place place) {
        var server = server(place.server(), place.name());
        Stream.of(Place.values()).filter(each -> each.server() == place.server())
            .forEach(each -> server.withArray("channels").add(channel(each)));
        return server;
    }

    /** One of many, in which nobody asks anything: with so many channels and roles, whose ids follow its own. */
    static ObjectNode server(long id, int channels, int roles) {
        var server = server(id, "server " + id);
        for (var i = 1; i <= channels; i++) {
            server.withArray("channels")
                .add(channel(Place.NEWS).put("id", Long.toString(id + i)).put("name", "channel-" + i)
                    .put("guild_id", Long.toString(id)));
        }
        for (var i = 1; i <= roles; i++) {
            server.withArray("roles").add(role(id + channels + i, "role " + i));
        }
        return server;
    }

    private static ObjectNode server(long id, String name) {
        var server = Json.object("{'region':'x','afk_timeout':300,'system_channel_flags':0,'verification_level':0,"
            + "'default_message_notifications':0,'explicit_content_filter':0,'mfa_level':0,'nsfw_level':0,'premium_tier':0,"
            + "'premium_subscription_count':0,'premium_progress_bar_enabled':false,'preferred_locale':'en-US',"
            + "'features':[],'emojis':[],'stickers':[],'voice_states':[],'presences':[],'threads':[],"
            + "'stage_instances':[],'guild_scheduled_events':[],'soundboard_sounds':[],'large':false,"
            + "'unavailable':false,'member_count':9,'max_members':500000}");
        for (var absent : Arrays.asList("icon", "splash", "banner", "description", "afk_channel_id",
            "system_channel_id",
            "rules_channel_id", "public_updates_channel_id", "safety_alerts_channel_id", "vanity_url_code")) {
            server.putNull(absent);
        }
        server.put("id", Long.toString(id)).put("name", name).put("joined_at", CREATED)
            .put("owner_id", "400000000000000009");
        server.withArray("roles").add(role(id, "@everyone")).add(role(Member.MODERATOR_ROLE, "Moderators"))
            .add(role(Member.CHANNEL_ROLE, "Gardeners").put("permissions", Long.toString(Member.MANAGE_CHANNELS)))
            .add(role(Member.SERVER_ROLE, "Stewards").put("permissions", Long.toString(Member.MANAGE_SERVER)));
        server.withArray("members").add(member(bot()));
        return server;
    }

    /** A message that the bot posted of its own accord. */
    static ObjectNode post(String id, String channel) {
        var message =
            Json.object("{'type':0,'content':'','mentions':[],'mention_roles':[],'attachments':[],'embeds':[],"
                + "'components':[],'pinned':false,'mention_everyone':false,'tts':false,'flags':0}");
        message.put("id", id).put("channel_id", channel).put("timestamp", CREATED).putNull("edited_timestamp");
        message.set("author", bot());
        return message;
    }

    /** A message that somebody wrote. */
    static ObjectNode message(String id, Member author, String content) {
        var message =
            Json.object("{'type':0,'mentions':[],'mention_roles':[],'attachments':[],'embeds':[],'components':[],"
                + "'pinned':false,'mention_everyone':false,'tts':false,'flags':0}");
        message.put("id", id).put("channel_id", author.place().channel()).put("content", content)
            .put("timestamp", CREATED).putNull("edited_timestamp");
        message.set("author", user(author));
        return message;
    }

    private static ObjectNode role(long id, String name) {
        var role = Json.object("{'color':0,'hoist':false,'position':0,'permissions':'2248473465835073','managed':false,"
            + "'mentionable':false,'flags':0}")
            .put("id", Long.toString(id)).put("name", name).putNull("icon").putNull("unicode_emoji");
        role.putObject("colors").put("primary_color", 0).putNull("secondary_color").putNull("tertiary_color");
        return role;
    }
}
