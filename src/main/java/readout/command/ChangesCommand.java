package readout.command;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import readout.answer.Answer;
import readout.answer.Block;
import readout.answer.Block.Tone;
import readout.answer.CommandCall;
import readout.answer.DateWords;
import readout.answer.FollowUp;
import readout.answer.Reply;
import readout.edition.Edition;
import readout.model.PartialDate;
import readout.model.Party;
import readout.model.Topic;

/** {@code /changes}: what each side said by one date beside what it said by a later one. */
final class ChangesCommand implements Command {

    private static final Option<Topic> TOPIC = Option.optional("topic", "Only this topic", Types.TOPIC);
    private static final Option<Party> PARTY = Option.optional("party", "Only this party", Types.PARTY);
    private static final Option<PartialDate> FROM =
        Option.optional("from", "The earlier date; without it, each side’s first statement", new Dates());
    private static final Option<PartialDate> TO =
        Option.optional("to", "The later date; without it, today", new Dates());

    /** One party's pair takes little room, so that several topics go on a page. */
    private static final int TOPICS_OF_ONE_PARTY = 3;

    @Override
    public CommandSpec spec() {
        return new CommandSpec(
            "changes",
            "What each side said by one date, beside what it said by a later one",
            List.of(TOPIC, PARTY, FROM, TO, Clocks.KNOWN_ON),
            Audience.EVERYONE,
            "ceasefire --from 2025-05-19 --to 2025-06-30");
    }

    @Override
    public Reply answer(Request request, Edition edition) {
        var arguments = request.arguments();
        var from = arguments.find(FROM).map(date -> date.days().first());
        var to = lastDay(request);
        if (from.isPresent() && to.isBefore(from.get())) {
            return Period.refused(request, edition);
        }
        var party = arguments.find(PARTY);
        var changes = new PositionChanges(edition, from, to);
        var topics = arguments.find(TOPIC).map(List::of).orElseGet(() -> changes.topics(party));
        var perPage = party.isPresent() ? TOPICS_OF_ONE_PARTY : 1;
        var page = Paging.page(request, topics.size(), perPage, party.isPresent() ? "page" : "topic");
        if (page.number() > page.of()) {
            return Paging.beyond(request, page, edition);
        }
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Prose(introduction(from, to)));
        if (topics.isEmpty()) {
            blocks.add(new Block.Notice(Tone.INFORMATION, "Nothing new was said in that time, by this corpus."));
        }
        var parties = party.map(List::of).orElse(edition.registry().parties());
        Paging.slice(topics, request, perPage).forEach(topic -> add(topic, parties, changes, blocks));
        return new Answer(request.call(), title(arguments), blocks, followUps(arguments), page, edition.stamp());
    }

    private static LocalDate lastDay(Request request) {
        return request.arguments().find(TO)
            .map(date -> date.days().last())
            .orElse(LocalDate.ofInstant(request.now(), ZoneOffset.UTC));
    }

    private static String introduction(Optional<LocalDate> from, LocalDate to) {
        return from.map(day -> "The newest statement by " + DateWords.of(day)).orElse("The first statement")
            + " beside the newest one by " + DateWords.of(to) + ". Whether a position changed, the words tell.";
    }

    private static String title(Arguments arguments) {
        return "Positions then and later" + arguments.find(TOPIC).map(topic -> ": " + topic.label()).orElse("");
    }

    private static void add(Topic topic, List<Party> parties, PositionChanges changes, List<Block> blocks) {
        blocks.add(new Block.Heading(topic.label()));
        var silent = new ArrayList<Party>();
        for (var party : parties) {
            changes.pair(topic, party).ifPresentOrElse(blocks::add, () -> silent.add(party));
        }
        if (!silent.isEmpty()) {
            var names = silent.stream().map(Party::label).collect(Collectors.joining(", "));
            blocks.add(new Block.Notice(
                Tone.INFORMATION, "In that time the corpus holds nothing new on this from: " + names + "."));
        }
    }

    /** The statements between the dates, one by one. */
    private static List<FollowUp> followUps(Arguments arguments) {
        var narrowed = new LinkedHashMap<>(arguments.canonical());
        narrowed.remove(Clocks.KNOWN_ON.name());
        return List.of(new FollowUp("Timeline", new CommandCall("timeline", narrowed, 1)));
    }
}
