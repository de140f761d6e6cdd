package readout.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.answer.Answer;
import readout.answer.Block;
import readout.answer.Block.Tone;
import readout.answer.CommandCall;
import readout.answer.FollowUp;
import readout.answer.Page;
import readout.answer.Refusal.Kind;
import readout.answer.Reply;
import readout.edition.Edition;
import readout.state.AuditEntry;
import readout.state.AuditEntry.Action;
import readout.state.Memory;
import readout.state.ServerSettings;
import readout.state.Stores;

/** {@code /settings}: shows what a server has set, and changes it. */
final class SettingsCommand implements Command {

    private final Memory memory;

    SettingsCommand(Memory memory) {
        this.memory = memory;
    }

    @Override
    public CommandSpec spec() {
        return new CommandSpec("settings", "Show what this server has set, or change it", SettingsChange.OPTIONS,
            Audience.SERVER_MODERATORS, "--quiet 22:00-07:00 --zone Europe/Kyiv");
    }

    @Override
    public Reply answer(Request request, Edition edition) {
        var change = new SettingsChange(request.arguments());
        if (change.isEmpty()) {
            return shown(request, edition);
        }
        var stranger = stranger(request);
        return stranger.isPresent()
            ? request.refuse(Kind.UNKNOWN_NAME, stranger.get(), edition)
            : changed(change, request, edition);
    }

    private Reply shown(Request request, Edition edition) {
        var settings = memory.stores().servers().get(request.asker().caller().server());
        return answer(request, "Settings of this server", List.of(new Block.Facts(words(request, edition)
            .facts(settings))), edition);
    }

    /** What is named and is not this server's: another's must never be written to. */
    private static Optional<String> stranger(Request request) {
        var directory = request.asker().caller().directory();
        var channel = request.arguments().find(SettingsChange.ALERTS)
            .filter(id -> directory.channel(id).isEmpty())
            .map(id -> "This server has no channel " + id + " in which messages can be posted.");
        return channel.or(() -> request.arguments().find(SettingsChange.ROLES).stream().flatMap(roles -> roles.stream())
            .filter(id -> directory.role(id).isEmpty())
            .map(id -> "This server has no role " + id + ".")
            .findFirst());
    }

    private record Changed(ServerSettings before, ServerSettings after) {}

    private Reply changed(SettingsChange change, Request request, Edition edition) {
        var words = words(request, edition);
        var changed = memory.transaction(stores -> keep(change, words, request, stores));
        if (changed.isEmpty()) {
            return request.refuse(Kind.MISSING_OPTION,
                "A time zone is that of the quiet hours. Give those too: quiet:22:00-07:00.", edition);
        }
        var blocks = new ArrayList<Block>();
        var changes = words.changes(changed.get().before(), changed.get().after());
        blocks.add(changes.isEmpty()
            ? new Block.Notice(Tone.INFORMATION, "It was so already. Nothing was changed.")
            : new Block.Facts(changes));
        if (!changes.isEmpty()) {
            blocks.add(new Block.Prose("Follows that are made from now on keep to it; those there are stay as they are."
                + " Commands keep to it at once."));
        }
        return answer(request, changes.isEmpty() ? "Settings" : "Settings changed", blocks, edition);
    }

    private static Optional<Changed> keep(
        SettingsChange change, SettingsWords words, Request request, Stores stores) {
        var caller = request.asker().caller();
        var before = stores.servers().get(caller.server());
        var after = change.of(before);
        after.filter(settings -> !settings.equals(before)).ifPresent(settings -> {
            stores.servers().put(settings);
            stores.audit().add(new AuditEntry(request.now(), caller.server(), caller.user(), Action.SETTINGS_CHANGED,
                words.noted(before), words.noted(settings)));
        });
        return after.map(settings -> new Changed(before, settings));
    }

    private static SettingsWords words(Request request, Edition edition) {
        return new SettingsWords(edition.registry(), request.asker().caller().directory());
    }

    private static Reply answer(Request request, String title, List<Block> blocks, Edition edition) {
        var all = new FollowUp("All settings", new CommandCall("settings", Map.of(), 1));
        return new Answer(request.call(), title, blocks,
            request.arguments().canonical().isEmpty() ? List.of() : List.of(all), Page.ONLY, edition.stamp());
    }
}
