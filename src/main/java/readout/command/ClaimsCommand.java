package readout.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import readout.answer.Answer;
import readout.answer.Block;
import readout.answer.CommandCall;
import readout.answer.DateWords;
import readout.answer.FollowUp;
import readout.answer.Reply;
import readout.edition.Edition;
import readout.model.Event;
import readout.model.Party;
import readout.model.Topic;
import readout.quoting.Quoting;
import readout.search.Criterion;
import readout.search.Hits;
import readout.search.Order;
import readout.search.StatementQuery;

/** {@code /claims}: the statements on an event, by party in the fixed order, the report itself last, then by date. */
final class ClaimsCommand implements Command {

    private static final Option<Event> EVENT = Option.required("event", "The event, by its name or slug", Types.EVENT);
    private static final Option<Voices.Choice> BY =
        Option.optional("by", "Only statements by this party or speaker", new Voices());
    private static final Option<Topic> TOPIC = Filters.TOPIC;

    @Override
    public CommandSpec spec() {
        return new CommandSpec(
            "claims",
            "Who said what about an event, with the exact words where they are held",
            Clocks.with(EVENT, BY, TOPIC),
            Audience.EVERYONE,
            "putin-call --by ukraine");
    }

    @Override
    public Reply answer(Request request, Edition edition) {
        var event = request.arguments().require(EVENT);
        var hits = edition.index().search(query(request, event, edition));
        var page = Paging.page(request, hits);
        if (page.number() > page.of()) {
            return Paging.beyond(request, page, edition);
        }
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Prose(introduction(request, event, hits)));
        addByParty(hits, new Quoting(edition.registry()), blocks);
        return new Answer(request.call(), event.title(), blocks, followUps(event, edition), page, edition.stamp());
    }

    private static StatementQuery query(Request request, Event event, Edition edition) {
        var criteria = new ArrayList<Criterion>();
        criteria.add(new Criterion.About(event.slug()));
        request.arguments().find(BY).ifPresent(by -> criteria.add(by.criterion()));
        request.arguments().find(TOPIC).ifPresent(topic -> criteria.add(new Criterion.OnTopic(topic.slug())));
        var order = new Order.ByParty(edition.registry().parties().stream().map(Party::slug).toList());
        return new StatementQuery(criteria, order, Paging.offset(request, Paging.STATEMENTS), Paging.STATEMENTS);
    }

    private static String introduction(Request request, Event event, Hits hits) {
        var words = new ArrayList<String>();
        words.add(DateWords.of(event.days()));
        if (event.place() != null) {
            words.add(event.place());
        }
        words.add(hits.total() == 0 ? "nothing in this corpus" : Paging.count(hits));
        request.arguments().find(BY).ifPresent(by -> words.add("by " + by.label()));
        request.arguments().find(TOPIC).ifPresent(topic -> words.add("on “" + topic.label() + "”"));
        return String.join(" · ", words);
    }

    private static void addByParty(Hits hits, Quoting quoting, List<Block> blocks) {
        var heading = "";
        for (var hit : hits.hits()) {
            var side = quoting.side(hit.statement().attribution());
            if (!side.equals(heading)) {
                heading = side;
                blocks.add(new Block.Heading(side));
            }
            blocks.add(quoting.quoted(hit));
        }
    }

    private static List<FollowUp> followUps(Event event, Edition edition) {
        var followUps = new ArrayList<FollowUp>();
        var arguments = Map.of("event", event.slug());
        if (!edition.registry().pointsOf(event).isEmpty()) {
            followUps.add(new FollowUp("How the accounts differ", new CommandCall("accounts", arguments, 1)));
        }
        followUps.add(new FollowUp("Timeline", new CommandCall("timeline", arguments, 1)));
        return followUps;
    }
}
