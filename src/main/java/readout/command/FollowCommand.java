package readout.command;

import java.util.ArrayList;
import java.util.List;
import readout.alert.Matching;
import readout.alert.Preview;
import readout.alert.Terms;
import readout.answer.Answer;
import readout.answer.Block;
import readout.answer.Block.Tone;
import readout.answer.CountWords;
import readout.answer.FollowUp;
import readout.answer.Page;
import readout.answer.Refusal.Kind;
import readout.answer.Reply;
import readout.edition.Edition;
import readout.model.Event;
import readout.model.Party;
import readout.model.Speaker;
import readout.model.Topic;
import readout.search.Indexing;
import readout.state.FollowTerms;

/** {@code /follow}: shows how many alerts something would have brought, and makes the follow when it is confirmed. */
final class FollowCommand implements Command {

    private static final Option<String> WORDS =
        Option.optional("words", "Only statements with these words; “exact words” in quotation marks",
            new FreeText("WORDS"));
    private static final Option<String> WHERE =
        Option.optional("where", "Follow it: alerts come in this channel, or by direct message",
            new OneOf("PLACE", List.of(
                new Completion(FollowWords.CHANNEL, "in this channel"),
                new Completion(FollowWords.DIRECT, "by direct message"))));

    /** With what stands before it, short enough for a button. */
    private static final int LABEL_LENGTH = 60;

    private final LastEditions lastEditions;
    private final Indexing indexing;
    private final ServerRules rules;
    private final FollowMaking making;

    FollowCommand(Services services, ServerRules rules) {
        this.lastEditions = new LastEditions(services.editions());
        this.indexing = services.indexing();
        this.rules = rules;
        this.making = new FollowMaking(services.memory(), services.backlog(), rules);
    }

    @Override
    public CommandSpec spec() {
        return new CommandSpec("follow", "Be told of new statements; first shows how often that would have been",
            List.of(Filters.TOPIC, Filters.PARTY, Filters.SPEAKER, Filters.EVENT, WORDS, WHERE), Audience.EVERYONE,
            "ceasefire", Manner.PERSONAL);
    }

    @Override
    public Reply answer(Request request, Edition edition) {
        if (request.page() > 1) {
            return Paging.beyond(request, Paging.page(request, 1, 1, "page"), edition);
        }
        var terms = terms(request.arguments());
        var words = terms.words();
        if (words != null && !hasAny(words, edition)) {
            return request.refuse(Kind.BAD_VALUE, "There is nothing to look for in “" + words + "”.", edition);
        }
        var where = request.arguments().find(WHERE);
        return where.isPresent()
            ? making.make(terms, where.get(), request, edition)
            : preview(terms, request, edition);
    }

    private static boolean hasAny(String words, Edition edition) {
        return words.codePoints().anyMatch(Character::isLetterOrDigit) && !edition.words(words).isEmpty();
    }

    private static FollowTerms terms(Arguments arguments) {
        return new FollowTerms(
            arguments.find(Filters.TOPIC).map(Topic::slug).orElse(null),
            arguments.find(Filters.PARTY).map(Party::slug).orElse(null),
            arguments.find(Filters.SPEAKER).map(Speaker::slug).orElse(null),
            arguments.find(Filters.EVENT).map(Event::slug).orElse(null),
            arguments.find(WORDS).orElse(null));
    }

    private Reply preview(FollowTerms terms, Request request, Edition edition) {
        var caller = request.asker().caller();
        var blocks = new ArrayList<Block>();
        if (terms.equals(new FollowTerms(null, null, null, null, null))) {
            blocks.add(new Block.Notice(Tone.INFORMATION, "Nothing narrows this: it follows every statement."));
        }
        blocks.addAll(count(terms, request, edition));
        blocks.addAll(FollowWords.manner(rules.settings(caller).quiet()));
        if (caller.isTerminal()) {
            blocks.add(new Block.Notice(Tone.INFORMATION, FollowMaking.IN_DISCORD));
        }
        return new Answer(request.call(), "Follow " + FollowWords.of(terms, edition), blocks, followUps(terms, caller),
            Page.ONLY, edition.stamp());
    }

    private List<Block> count(FollowTerms terms, Request request, Edition edition) {
        var added = lastEditions.before(request.now(), edition);
        var preview = new Matching(edition, indexing).preview(Terms.of(terms), added.editions());
        var period = added.isWhole()
            ? "The last " + LastEditions.DAYS + " days"
            : "The last " + CountWords.of(added.editions().size(), "edition") + " of the last " + LastEditions.DAYS
                + " days, as many as can be counted here,";
        return List.of(new Block.Prose(period + " would have brought " + alerts(preview) + "."));
    }

    private static String alerts(Preview preview) {
        return preview.posts() == 0
            ? "no alert"
            : CountWords.of(preview.posts(), "alert") + " with " + CountWords.of(preview.statements(), "statement");
    }

    private List<FollowUp> followUps(FollowTerms terms, Caller caller) {
        var followUps = new ArrayList<FollowUp>();
        if (rules.mayFollowHere(caller)) {
            followUps.add(new FollowUp("Follow " + here(caller), FollowWords.call(terms, FollowWords.CHANNEL)));
        }
        if (!caller.isTerminal()) {
            followUps.add(new FollowUp("By direct message", FollowWords.call(terms, FollowWords.DIRECT)));
            followUps.add(FollowWords.list());
        }
        return followUps;
    }

    private String here(Caller caller) {
        return Labels.cut(FollowWords.where(rules.alertsPlace(caller), caller), LABEL_LENGTH);
    }
}
