package readout.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import readout.answer.Answer;
import readout.answer.Block;
import readout.answer.CommandCall;
import readout.answer.CountWords;
import readout.answer.DateWords;
import readout.answer.FollowUp;
import readout.answer.Reply;
import readout.edition.Edition;
import readout.model.Event;
import readout.model.PartialDate;
import readout.model.Party;
import readout.quoting.Quoting;
import readout.search.Criterion;
import readout.search.Facet;
import readout.search.Tally;

/** {@code /events}: every event, with how many statements each party has on it. */
final class EventsCommand implements Command {

    private static final Option<Party> PARTY =
        Option.optional("party", "Only events on which this party has a statement", Types.PARTY);
    private static final Option<PartialDate> FROM = Option.optional("from", "Not before this date", new Dates());
    private static final Option<PartialDate> TO = Option.optional("to", "Not after this date", new Dates());

    @Override
    public CommandSpec spec() {
        return new CommandSpec(
            "events",
            "Every event with its date and how many statements each party has on it",
            List.of(PARTY, FROM, TO),
            Audience.EVERYONE,
            "--party ukraine --from 2025-06");
    }

    @Override
    public Reply answer(Request request, Edition edition) {
        var period = Period.between(request.arguments().find(FROM), request.arguments().find(TO));
        if (period.isEmpty()) {
            return Period.refused(request, edition);
        }
        var tallies = tallies(edition);
        var party = request.arguments().find(PARTY);
        var events = edition.registry().events().stream()
            .filter(event -> event.days().overlaps(period.get()))
            .filter(event -> party.isEmpty() || counts(tallies, event).containsKey(party.get().slug()))
            .toList();
        var page = Paging.page(request, events.size(), Paging.ENTRIES, "page");
        if (page.number() > page.of()) {
            return Paging.beyond(request, page, edition);
        }
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Prose(CountWords.of(events.size(), "event") + ", the oldest first"
            + party.map(found -> ", on which " + found.label() + " has a statement").orElse("") + "."));
        Paging.slice(events, request, Paging.ENTRIES)
            .forEach(event -> blocks.add(entry(event, counts(tallies, event), edition)));
        return new Answer(request.call(), "Events", blocks, List.of(), page, edition.stamp());
    }

    private static Map<String, List<Tally>> tallies(Edition edition) {
        return edition.index().tally(List.<Criterion>of(), List.of(Facet.EVENT, Facet.PARTY)).stream()
            .collect(Collectors.groupingBy(tally -> tally.values().getFirst()));
    }

    private static Map<String, Long> counts(Map<String, List<Tally>> tallies, Event event) {
        return tallies.getOrDefault(event.slug(), List.of()).stream()
            .collect(Collectors.toMap(tally -> tally.values().getLast(), Tally::count));
    }

    private static Block entry(Event event, Map<String, Long> counts, Edition edition) {
        var total = counts.values().stream().mapToLong(Long::longValue).sum();
        var call = new CommandCall("claims", Map.of("event", event.slug()), 1);
        return new Block.Entry(
            DateWords.of(event.days()),
            event.title(),
            event.slug() + " · " + CountWords.of(total, "statement") + byParty(counts, edition),
            total == 0 ? null : new FollowUp("Claims", call));
    }

    private static String byParty(Map<String, Long> counts, Edition edition) {
        var shares = new ArrayList<String>();
        edition.registry().parties().forEach(party -> {
            if (counts.containsKey(party.slug())) {
                shares.add(party.label() + " " + counts.get(party.slug()));
            }
        });
        if (counts.containsKey("")) {
            shares.add(Quoting.REPORT + " " + counts.get(""));
        }
        return shares.isEmpty() ? "" : ": " + String.join(", ", shares);
    }
}
