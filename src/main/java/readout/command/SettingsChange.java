package readout.command;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.model.Event;
import readout.state.QuietHours;
import readout.state.ServerSettings;

/** The options of {@code /settings}, and what they make of a server's settings. */
record SettingsChange(Arguments arguments) {

    static final List<Completion> LANGUAGES = List.of(new Completion("en", "English"));

    static final Option<String> LANGUAGE =
        Option.optional("language", "The language of the answers", new OneOf("LANGUAGE", LANGUAGES));
    static final Option<Event> EVENT =
        Option.optional("event", "The event that commands mean when none is given", Types.EVENT);
    static final Option<Long> ALERTS =
        Option.optional("alerts-channel", "The channel in which this server’s follows tell", new ChannelId());
    static final Option<Set<Long>> ROLES =
        Option.optional("moderator-roles", "Who may change this, besides those who manage the server", new RoleIds());
    static final Option<Hours.Span> QUIET =
        Option.optional("quiet", "When no alert is sent: 22:00-07:00", new Hours());
    static final Option<ZoneId> ZONE =
        Option.optional("zone", "The time zone of the quiet hours: Europe/Kyiv", new Zones());
    static final Option<String> RESET = Option.optional("reset", "What to set back to as it is everywhere",
        new OneOf("SETTING", List.of(
            new Completion(LANGUAGE.name(), "the language"),
            new Completion(EVENT.name(), "the event"),
            new Completion(ALERTS.name(), "the channel for alerts"),
            new Completion(ROLES.name(), "the moderators’ roles"),
            new Completion(QUIET.name(), "the quiet hours"),
            new Completion("all", "everything"))));

    static final List<Option<?>> OPTIONS = List.of(LANGUAGE, EVENT, ALERTS, ROLES, QUIET, ZONE, RESET);

    boolean isEmpty() {
        return arguments.canonical().isEmpty();
    }

    /** The settings after it; empty for a zone of hours that there are not. */
    Optional<ServerSettings> of(ServerSettings before) {
        var rest = arguments.find(RESET).map(what -> without(what, before)).orElse(before);
        var zone = arguments.find(ZONE);
        var span = arguments.find(QUIET).or(() -> Optional.ofNullable(rest.quiet()).map(SettingsChange::span));
        if (zone.isPresent() && span.isEmpty()) {
            return Optional.empty();
        }
        var quiet = span.map(hours -> new QuietHours(hours.from(), hours.to(), zone.orElseGet(() -> zone(rest))));
        return Optional.of(new ServerSettings(
            before.server(),
            arguments.find(LANGUAGE).orElse(rest.language()),
            arguments.find(EVENT).map(Event::slug).orElse(rest.event()),
            arguments.find(ALERTS).orElse(rest.alertsChannel()),
            arguments.find(ROLES).orElse(rest.moderatorRoles()),
            quiet.orElse(null)));
    }

    private static Hours.Span span(QuietHours hours) {
        return new Hours.Span(hours.from(), hours.to());
    }

    private static ZoneId zone(ServerSettings settings) {
        var quiet = settings.quiet();
        return quiet == null ? ZoneId.of("UTC") : quiet.zone();
    }

    private static ServerSettings without(String what, ServerSettings settings) {
        var none = ServerSettings.none(settings.server());
        var isAll = what.equals("all");
        return new ServerSettings(
            settings.server(),
            isAll || what.equals(LANGUAGE.name()) ? none.language() : settings.language(),
            isAll || what.equals(EVENT.name()) ? none.event() : settings.event(),
            isAll || what.equals(ALERTS.name()) ? none.alertsChannel() : settings.alertsChannel(),
            isAll || what.equals(ROLES.name()) ? none.moderatorRoles() : settings.moderatorRoles(),
            isAll || what.equals(QUIET.name()) ? none.quiet() : settings.quiet());
    }
}
