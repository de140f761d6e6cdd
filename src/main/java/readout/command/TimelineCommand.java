package readout.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import readout.answer.Answer;
import readout.answer.Block;
import readout.answer.Block.Tone;
import readout.answer.CommandCall;
import readout.answer.FollowUp;
import readout.answer.Page;
import readout.answer.Reply;
import readout.edition.Edition;
import readout.search.Criterion;
import readout.search.Hits;
import readout.search.Order;
import readout.search.StatementQuery;

/** {@code /timeline}: events and statements by date, with the gaps between them kept visible. */
final class TimelineCommand implements Command {

    @Override
    public CommandSpec spec() {
        return new CommandSpec(
            "timeline",
            "Events and statements by date, the oldest first",
            Clocks.with(Filters.EVENT, Filters.TOPIC, Filters.PARTY, Filters.SPEAKER, Filters.FROM, Filters.TO),
            Audience.EVERYONE,
            "--topic ceasefire --from \"May 2025\"");
    }

    @Override
    public Reply answer(Request request, Edition edition) {
        var criteria = Filters.criteria(request.arguments());
        if (criteria.isEmpty()) {
            return Period.refused(request, edition);
        }
        var hits = search(request, criteria.get(), edition);
        var page = Paging.page(request, hits);
        if (page.number() > page.of()) {
            return Paging.beyond(request, page, edition);
        }
        var blocks = new ArrayList<Block>();
        blocks.add(introduction(request, hits));
        if (hits.total() > 0) {
            blocks.addAll(rows(criteria.get(), hits, page, edition));
        }
        return new Answer(request.call(), "Timeline", blocks, followUps(request), page, edition.stamp());
    }

    /** The page's statements, and before them the last one of the page before, to measure the gap from it. */
    private static Hits search(Request request, List<Criterion> criteria, Edition edition) {
        var before = request.page() == 1 ? 0 : 1;
        var offset = Paging.offset(request, Paging.STATEMENTS) - before;
        return edition.index().search(
            new StatementQuery(criteria, new Order.OldestFirst(), offset, Paging.STATEMENTS + before));
    }

    private static List<Block> rows(List<Criterion> criteria, Hits hits, Page page, Edition edition) {
        var rows = new TimelineRows(edition, criteria);
        var shown = hits.hits();
        if (page.number() > 1) {
            rows.goOnFrom(shown.getFirst());
            shown = shown.subList(1, shown.size());
        }
        shown.forEach(rows::add);
        return rows.finish(page.isLast());
    }

    private static Block introduction(Request request, Hits hits) {
        var filters = Filters.inWords(request.arguments());
        if (hits.total() == 0) {
            return new Block.Notice(Tone.INFORMATION, "Nothing in this corpus · " + filters);
        }
        var count = Paging.count(hits);
        return new Block.Prose(count + (filters.isEmpty() ? "" : " · " + filters));
    }

    private static List<FollowUp> followUps(Request request) {
        return request.arguments().find(Filters.EVENT)
            .map(event -> List.of(
                new FollowUp("Claims by party", new CommandCall("claims", Map.of("event", event.slug()), 1))))
            .orElseGet(() -> List.of(new FollowUp("All events", new CommandCall("events", Map.of(), 1))));
    }
}
