package readout.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.answer.Answer;
import readout.answer.Block;
import readout.answer.CountWords;
import readout.answer.DateWords;
import readout.answer.FollowUp;
import readout.answer.Page;
import readout.answer.Refusal;
import readout.answer.Refusal.Kind;
import readout.answer.Reply;
import readout.edition.Edition;
import readout.state.AuditEntry;
import readout.state.AuditEntry.Action;
import readout.state.Backlog;
import readout.state.Follow;
import readout.state.FollowRequest;
import readout.state.FollowTerms;
import readout.state.Memory;
import readout.state.Place;
import readout.state.Stores;

/** Makes follows where that is allowed, and tells what came of it. */
final class FollowMaking {

    static final String IN_DISCORD = "Follows are made in Discord, for a channel or by direct message.";

    /** In one place, so that nobody drowns in alerts. */
    static final int MOST = 25;

    private final Memory memory;
    private final Backlog backlog;
    private final ServerRules rules;

    FollowMaking(Memory memory, Backlog backlog, ServerRules rules) {
        this.memory = memory;
        this.backlog = backlog;
        this.rules = rules;
    }

    private sealed interface Outcome {}

    private record Made(Follow follow) implements Outcome {}

    private record Twice(Follow follow) implements Outcome {}

    private record Full() implements Outcome {}

    Reply make(FollowTerms terms, String where, Request request, Edition edition) {
        var caller = request.asker().caller();
        if (caller.isTerminal()) {
            return request.refuse(Kind.NOT_ALLOWED, IN_DISCORD, edition);
        }
        var isDirect = where.equals(FollowWords.DIRECT);
        if (!isDirect && !rules.mayFollowHere(caller)) {
            return new Refusal(Kind.NOT_ALLOWED, caller.server() == 0
                ? "This bot cannot post here of its own accord. Alerts can come by direct message."
                : "Only those who may manage this channel, and this server’s moderators, can make it follow something."
                    + " Alerts can come to you by direct message.",
                List.of(new FollowUp("By direct message", FollowWords.call(terms, FollowWords.DIRECT))),
                edition.stamp());
        }
        var place = isDirect ? new Place.DirectMessage(caller.user()) : rules.alertsPlace(caller);
        var wish = new FollowRequest(place, caller.user(), terms, request.now(), edition.stamp().number(),
            rules.settings(caller).quiet());
        return switch (memory.transaction(stores -> keep(wish, stores))) {
            case Made(var follow) -> {
                note(follow, request);
                yield made(follow, request, edition);
            }
            case Twice(var follow) -> refused("That is followed " + FollowWords.where(place, caller)
                + " already, since " + DateWords.of(follow.since()) + ".", edition);
            case Full _ -> refused(CountWords.of(MOST, "thing") + " are followed "
                + FollowWords.where(place, caller) + " already, as many as can be. Unfollow one first.", edition);
        };
    }

    private static Outcome keep(FollowRequest wish, Stores stores) {
        var follows = stores.follows();
        var before = follows.of(wish.place()).stream()
            .filter(follow -> follow.terms().equals(wish.terms()))
            .findFirst();
        if (before.isPresent()) {
            return new Twice(before.get());
        }
        Optional<Outcome> made = follows.add(wish, MOST).map(Made::new);
        return made.orElseGet(Full::new);
    }

    /** What concerns a person alone is nobody's to see. */
    private void note(Follow follow, Request request) {
        switch (follow.place()) {
            case Place.DirectMessage _ -> {}
            case Place.Channel place -> {
                var entry = new AuditEntry(request.now(), place.server(), request.asker().caller().user(),
                    Action.FOLLOW_ADDED, "", FollowWords.noted(follow.terms(), place));
                backlog.remember(stores -> stores.audit().add(entry));
            }
        }
    }

    private static Reply made(Follow follow, Request request, Edition edition) {
        var caller = request.asker().caller();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Prose("Alerts come " + FollowWords.where(follow.place(), caller) + why(follow, caller)
            + ", from the edition after " + follow.sinceEdition() + " on."));
        blocks.addAll(FollowWords.manner(follow.quiet()));
        var followUps = List.of(FollowWords.unfollow("Unfollow", follow.id()), FollowWords.list());
        return new Answer(request.call(), "Followed: " + FollowWords.of(follow.terms(), edition), blocks, followUps,
            Page.ONLY, edition.stamp());
    }

    private static String why(Follow follow, Caller caller) {
        return follow.place() instanceof Place.Channel(_, var channel) && channel != caller.channel()
            ? ", which this server’s settings name for alerts"
            : "";
    }

    private static Refusal refused(String message, Edition edition) {
        return new Refusal(
            Kind.NOT_ALLOWED, message + " Nothing was changed.", List.of(FollowWords.list()), edition.stamp());
    }
}
