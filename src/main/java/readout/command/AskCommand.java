package readout.command;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import readout.answer.Answer;
import readout.answer.Block;
import readout.answer.Block.Tone;
import readout.answer.CommandCall;
import readout.answer.CountWords;
import readout.answer.FollowUp;
import readout.answer.Page;
import readout.answer.Refusal.Kind;
import readout.answer.Reply;
import readout.ask.Inquiry;
import readout.edition.Edition;

/** {@code /ask}: a question in plain English, answered by statements, or not at all. */
final class AskCommand implements Command {

    private static final Option<String> QUESTION =
        Option.required("question", "What you want to know, in plain English", new FreeText("QUESTION"));
    private static final Option<String> WITHOUT = Option.optional(
        "without", "Parts of how the question was understood to leave out, such as by:russia", new FreeText("PARTS"));

    private static final int LONGEST = 500;
    private static final int LABEL_LENGTH = 80;

    private final Inquiry inquiry;

    AskCommand(Inquiry inquiry) {
        this.inquiry = inquiry;
    }

    @Override
    public CommandSpec spec() {
        return new CommandSpec(
            "ask",
            "Ask in plain English; answered by sourced statements, or not at all",
            Clocks.with(QUESTION, WITHOUT),
            Audience.EVERYONE,
            "\"Who ruled out recognising Crimea as Russian?\"");
    }

    @Override
    public Reply answer(Request request, Edition edition) {
        if (request.page() > 1) {
            return Paging.beyond(request, Paging.page(request, 1, 1, "page"), edition);
        }
        var question = request.arguments().require(QUESTION);
        if (question.length() > LONGEST) {
            return request.refuse(
                Kind.BAD_VALUE,
                "That question has " + CountWords.of(question.length(), "character") + "; ask in at most "
                    + LONGEST + ".",
                edition);
        }
        if (question.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return request.refuse(Kind.BAD_VALUE, "There is no word in that question.", edition);
        }
        var today = LocalDate.ofInstant(request.now(), ZoneOffset.UTC);
        var outcome = inquiry.ask(question, without(request), today, edition);
        var blocks = new ArrayList<Block>();
        blocks.add(new Readings(request.call(), "without").of(outcome.understanding()));
        if (!outcome.byWordsAlone().isEmpty()) {
            blocks.add(new Block.Notice(
                Tone.WARNING, "This was searched by words alone, not by meaning: " + outcome.byWordsAlone() + "."));
        }
        var findings = new AskFindings(edition);
        blocks.addAll(outcome.answered() ? findings.answer(question, outcome) : findings.nothing(outcome));
        return new Answer(request.call(), Labels.cut(question, LABEL_LENGTH), blocks, followUps(outcome), Page.ONLY,
            edition.stamp());
    }

    private static Set<String> without(Request request) {
        return request.arguments().find(WITHOUT)
            .map(keys -> Arrays.stream(keys.split("[ ,]+")).collect(Collectors.toSet()))
            .orElse(Set.of());
    }

    private static List<FollowUp> followUps(Inquiry.Outcome outcome) {
        if (!outcome.answered()) {
            return List.of(new FollowUp("What this corpus covers", new CommandCall("coverage", Map.of(), 1)));
        }
        var best = outcome.hits().getFirst().statement();
        return List.of(
            new FollowUp("The first one whole", new CommandCall("source", Map.of("statement", best.id()), 1)),
            new FollowUp("Its event", new CommandCall("claims", Map.of("event", best.subject().event()), 1)));
    }
}
