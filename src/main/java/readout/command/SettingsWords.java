package readout.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import readout.answer.Block.Fact;
import readout.corpus.Registry;
import readout.model.Event;
import readout.state.QuietHours;
import readout.state.ServerSettings;

/** A server's settings in words. */
record SettingsWords(Registry registry, Directory directory) {

    /** One for each setting, always in the same order. */
    List<Fact> facts(ServerSettings settings) {
        return List.of(
            new Fact("Language", language(settings.language())),
            new Fact("Event when none is given", event(settings.event())),
            new Fact("Channel for alerts", channel(settings.alertsChannel())),
            new Fact("Moderators", roles(settings)),
            new Fact("Quiet hours", quiet(settings.quiet())));
    }

    /** Those that differ, as they were and as they are. */
    List<Fact> changes(ServerSettings before, ServerSettings after) {
        var was = facts(before);
        var is = facts(after);
        var changes = new ArrayList<Fact>();
        for (int i = 0; i < was.size(); i++) {
            if (!was.get(i).equals(is.get(i))) {
                changes.add(new Fact(was.get(i).label(), was.get(i).value() + " → " + is.get(i).value()));
            }
        }
        return changes;
    }

    /** All on one line, as it is noted for moderators. */
    String noted(ServerSettings settings) {
        return facts(settings).stream().map(fact -> fact.label() + ": " + fact.value())
            .collect(Collectors.joining(" · "));
    }

    private static String language(@Nullable String tag) {
        return SettingsChange.LANGUAGES.stream()
            .filter(each -> each.value().equals(Optional.ofNullable(tag).orElse("en")))
            .map(Completion::label).findFirst().orElse(String.valueOf(tag));
    }

    private String event(@Nullable String slug) {
        return slug == null
            ? "none"
            : registry.eventOf(slug).map(Event::title).orElse(slug + ", which this corpus has not");
    }

    private String channel(@Nullable Long id) {
        return id == null
            ? "the one in which a follow is made"
            : directory.channel(id).map(name -> "#" + name + " (" + id + ")").orElse(id + ", which is gone");
    }

    private String roles(ServerSettings settings) {
        var roles = new TreeSet<>(settings.moderatorRoles()).stream()
            .map(id -> directory.role(id).map(name -> name + " (" + id + ")").orElse(id + ", which is gone"))
            .collect(Collectors.joining("; "));
        return roles.isEmpty() ? "those who may manage the server" : "those who may manage the server; " + roles;
    }

    private static String quiet(@Nullable QuietHours hours) {
        return hours == null ? "none" : FollowWords.quiet(hours);
    }
}
