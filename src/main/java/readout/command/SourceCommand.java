package readout.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import readout.answer.Answer;
import readout.answer.Block;
import readout.answer.CommandCall;
import readout.answer.FollowUp;
import readout.answer.Page;
import readout.answer.Reply;
import readout.edition.Edition;
import readout.quoting.Quoting;
import readout.search.Hit;

/** {@code /source}: one statement whole, with everything that the corpus knows about it. */
final class SourceCommand implements Command {

    private static final Option<Hit> STATEMENT =
        Option.required("statement", "The statement’s id, as answers show it", new Statements());

    private static final Option<String> WORDING = Option.optional(
        EarlierWordings.OPTION, "“earlier” for what it said before, and since when",
        new OneWord(EarlierWordings.EARLIER));

    @Override
    public CommandSpec spec() {
        return new CommandSpec(
            "source",
            "One statement whole: exact words, how it was reported, where it stands",
            List.of(STATEMENT, WORDING),
            Audience.EVERYONE,
            "putin-call-trump-talks-start-immediately");
    }

    @Override
    public Reply answer(Request request, Edition edition) {
        var hit = request.arguments().require(STATEMENT);
        if (request.page() > 1) {
            return Paging.beyond(request, Paging.page(request, 1, 1, "page"), edition);
        }
        if (request.arguments().find(WORDING).isPresent()) {
            return new EarlierWordings(edition).answer(request, hit);
        }
        var facts = new StatementFacts(edition);
        var blocks = new ArrayList<Block>();
        blocks.add(new Quoting(edition.registry()).quoted(hit));
        blocks.add(new Block.Heading("How it was reported"));
        blocks.add(new Block.Facts(facts.chain(hit)));
        blocks.add(new Block.Heading("Where it stands"));
        blocks.add(new Block.Facts(facts.source(hit)));
        blocks.add(new Block.Heading("In this corpus"));
        blocks.add(new Block.Facts(facts.corpus(hit)));
        return new Answer(
            request.call(), hit.statement().id(), blocks, followUps(hit, edition), Page.ONLY, edition.stamp());
    }

    private static List<FollowUp> followUps(Hit hit, Edition edition) {
        var subject = hit.statement().subject();
        var followUps = new ArrayList<FollowUp>();
        if (!hit.learned().since().equals(hit.learned().first())) {
            followUps.add(EarlierWordings.followUp(hit.statement().id()));
        }
        followUps.add(new FollowUp("All claims", new CommandCall("claims", Map.of("event", subject.event()), 1)));
        edition.registry().speakerOf(hit.statement().attribution().speaker()).ifPresent(speaker -> {
            var arguments = new LinkedHashMap<String, String>();
            arguments.put("speaker", speaker.slug());
            followUps.add(new FollowUp(
                Labels.cut("More by " + speaker.name(), 80), new CommandCall("timeline", arguments, 1)));
        });
        return followUps;
    }
}
