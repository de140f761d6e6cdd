package readout.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import readout.answer.Answer;
import readout.answer.Block;
import readout.answer.Block.Tone;
import readout.answer.CommandCall;
import readout.answer.DateWords;
import readout.answer.FollowUp;
import readout.answer.Page;
import readout.answer.Refusal.Kind;
import readout.answer.Reply;
import readout.edition.Edition;
import readout.state.Follow;
import readout.state.Memory;
import readout.state.Place;

/** {@code /following}: what the asker and this channel follow, and takes up again what is paused. */
final class FollowingCommand implements Command {

    private static final Option<Long> RESUME =
        Option.optional("resume", "The number of a paused follow to take up again", new Counting("FOLLOW"));
    private static final int LABEL_LENGTH = 80;

    private final Memory memory;
    private final ServerRules rules;

    FollowingCommand(Memory memory, ServerRules rules) {
        this.memory = memory;
        this.rules = rules;
    }

    @Override
    public CommandSpec spec() {
        return new CommandSpec("following", "What you follow by direct message, and what this channel follows",
            List.of(RESUME), Audience.EVERYONE, "", Manner.PERSONAL);
    }

    @Override
    public Reply answer(Request request, Edition edition) {
        if (request.asker().caller().isTerminal()) {
            return request.refuse(Kind.NOT_ALLOWED, FollowMaking.IN_DISCORD, edition);
        }
        var resumed = request.arguments().find(RESUME);
        return resumed.isPresent() ? resume(resumed.get(), request, edition) : list(request, edition);
    }

    private Reply resume(long id, Request request, Edition edition) {
        return new KnownFollows(memory, rules).change(id, request, edition, follow -> {
            var wasPaused = memory.stores().follows().resume(id);
            var text = wasPaused ? "Alerts come again " : "It is not paused: alerts come ";
            return new Answer(request.call(), "Follows " + FollowWords.of(follow.terms(), edition),
                List.of(new Block.Prose(
                    text + FollowWords.where(follow.place(), request.asker().caller()) + ".")),
                List.of(FollowWords.list()), Page.ONLY, edition.stamp());
        });
    }

    private Reply list(Request request, Edition edition) {
        var caller = request.asker().caller();
        var follows = places(caller).stream().flatMap(place -> memory.stores().follows().of(place).stream()).toList();
        var page = Paging.page(request, follows.size(), Paging.ENTRIES, "page");
        if (page.number() > page.of()) {
            return Paging.beyond(request, page, edition);
        }
        var blocks = new ArrayList<Block>();
        if (follows.isEmpty()) {
            blocks.add(new Block.Notice(Tone.INFORMATION, "Nothing is followed here, nor by you in direct messages."));
        }
        var shown = Paging.slice(follows, request, Paging.ENTRIES);
        var byPlace = new LinkedHashMap<String, List<Block>>();
        shown.forEach(follow -> byPlace.computeIfAbsent(
            FollowWords.where(follow.place(), caller), _ -> new ArrayList<>()).add(entry(follow, edition)));
        byPlace.forEach((place, entries) -> {
            blocks.add(new Block.Heading("Told " + place));
            blocks.addAll(entries);
        });
        return new Answer(request.call(), "What is followed", blocks, followUps(shown, request, page, edition), page,
            edition.stamp());
    }

    /** Where the asker may look. */
    private List<Place> places(Caller caller) {
        var places = new ArrayList<Place>();
        places.add(new Place.DirectMessage(caller.user()));
        if (caller.server() != 0) {
            places.add(new Place.Channel(caller.server(), caller.channel()));
            places.add(rules.alertsPlace(caller));
        }
        return places.stream().distinct().toList();
    }

    private static Block entry(Follow follow, Edition edition) {
        var detail = new StringJoiner(" · ").add("follow " + follow.id())
            .add("from the edition after " + follow.sinceEdition() + " on");
        var quiet = follow.quiet();
        if (quiet != null) {
            detail.add("quiet " + FollowWords.quiet(quiet));
        }
        switch (follow.status()) {
            case Follow.Status.Active _ -> {}
            case Follow.Status.Paused(var reason) -> detail.add("paused: " + reason);
        }
        return new Block.Entry(
            DateWords.of(follow.since()), FollowWords.of(follow.terms(), edition), detail.toString(), null);
    }

    private List<FollowUp> followUps(List<Follow> shown, Request request, Page page, Edition edition) {
        var followUps = new ArrayList<FollowUp>();
        if (!page.isLast()) {
            followUps.add(new FollowUp("More", request.call().onPage(page.number() + 1)));
        }
        var caller = request.asker().caller();
        var changeable = shown.stream().filter(follow -> rules.mayChange(follow, caller)).toList();
        changeable.stream().filter(FollowingCommand::isPaused).forEach(follow -> followUps.add(new FollowUp(
            label("Resume ", follow, edition),
            new CommandCall("following", Map.of(RESUME.name(), Long.toString(follow.id())), 1))));
        changeable.forEach(
            follow -> followUps.add(FollowWords.unfollow(label("Unfollow ", follow, edition), follow.id())));
        return followUps;
    }

    private static boolean isPaused(Follow follow) {
        return switch (follow.status()) {
            case Follow.Status.Active _ -> false;
            case Follow.Status.Paused _ -> true;
        };
    }

    private static String label(String verb, Follow follow, Edition edition) {
        return Labels.cut(
            verb + follow.id() + ": " + FollowWords.of(follow.terms(), edition), LABEL_LENGTH);
    }
}
