package readout.command;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import readout.answer.Answer;
import readout.answer.Block;
import readout.answer.Block.Tone;
import readout.answer.CommandCall;
import readout.answer.FollowUp;
import readout.answer.Reply;
import readout.edition.Edition;
import readout.model.Party;
import readout.model.Topic;

/** {@code /positions}: each side's newest statement on a topic, its age, and the one before it. */
final class PositionsCommand implements Command {

    private static final Option<Topic> TOPIC = Option.optional("topic", "Only this topic", Types.TOPIC);
    private static final Option<Party> PARTY = Option.optional("party", "Only this party", Types.PARTY);

    /** One party's pair takes little room, so that several topics go on a page. */
    private static final int TOPICS_OF_ONE_PARTY = 3;

    @Override
    public CommandSpec spec() {
        return new CommandSpec(
            "positions",
            "Each side’s newest statement on a topic, and the one before it",
            Clocks.with(TOPIC, PARTY),
            Audience.EVERYONE,
            "ceasefire --as-of 2025-05-20");
    }

    @Override
    public Reply answer(Request request, Edition edition) {
        var arguments = request.arguments();
        var party = arguments.find(PARTY);
        var positions = new Positions(edition, lastDay(request));
        var topics = arguments.find(TOPIC).map(List::of).orElseGet(() -> positions.topics(party));
        var perPage = party.isPresent() ? TOPICS_OF_ONE_PARTY : 1;
        var page = Paging.page(request, topics.size(), perPage, party.isPresent() ? "page" : "topic");
        if (page.number() > page.of()) {
            return Paging.beyond(request, page, edition);
        }
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Prose(
            "The newest statement in this corpus, and the one before it that is not a repeat."));
        var parties = party.map(List::of).orElse(edition.registry().parties());
        Paging.slice(topics, request, perPage).forEach(topic -> add(topic, parties, positions, blocks));
        return new Answer(request.call(), title(arguments), blocks, followUps(arguments.find(TOPIC)), page,
            edition.stamp());
    }

    private static String title(Arguments arguments) {
        return "Latest positions" + arguments.find(TOPIC).map(topic -> ": " + topic.label()).orElse("");
    }

    private static LocalDate lastDay(Request request) {
        return request.arguments().find(Clocks.AS_OF)
            .or(() -> request.arguments().find(Clocks.KNOWN_ON))
            .map(date -> date.days().last())
            .orElse(LocalDate.ofInstant(request.now(), ZoneOffset.UTC));
    }

    private static void add(Topic topic, List<Party> parties, Positions positions, List<Block> blocks) {
        blocks.add(new Block.Heading(topic.label()));
        var silent = new ArrayList<Party>();
        for (var party : parties) {
            Optional<Block> pair = positions.pair(topic, party);
            pair.ifPresentOrElse(blocks::add, () -> silent.add(party));
        }
        if (!silent.isEmpty()) {
            var names = silent.stream().map(Party::label).collect(Collectors.joining(", "));
            blocks.add(new Block.Notice(Tone.INFORMATION, "Nothing on this in the corpus from: " + names + "."));
        }
    }

    private static List<FollowUp> followUps(Optional<Topic> topic) {
        return topic
            .map(found -> List.of(
                new FollowUp("Timeline", new CommandCall("timeline", Map.of("topic", found.slug()), 1))))
            .orElse(List.of());
    }
}
