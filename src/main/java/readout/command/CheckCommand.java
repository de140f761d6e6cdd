package readout.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import readout.answer.Answer;
import readout.answer.Block;
import readout.answer.Block.Tone;
import readout.answer.CommandCall;
import readout.answer.CountWords;
import readout.answer.FollowUp;
import readout.answer.Page;
import readout.answer.Refusal.Kind;
import readout.answer.Reply;
import readout.check.Checker;
import readout.check.Checkers;
import readout.check.Checks;
import readout.check.Finding;
import readout.edition.Edition;
import readout.model.Fidelity;

/** {@code /check}: whether somebody really said that, for each quotation in a message. */
final class CheckCommand implements Command {

    private static final int LONGEST = 4_000;

    private static final Option<String> TEXT =
        Option.required("text", "The quotation, or a whole message with quotations",
            new FreeText("TEXT", LONGEST, true));
    private static final Option<String> SPEAKER =
        Option.optional("speaker", "Who is said to have said it, if the text does not tell", new AnyName());

    private final Checkers checkers = new Checkers();

    @Override
    public CommandSpec spec() {
        return new CommandSpec(
            "check",
            "Whether somebody really said that: a quotation held against the exact words",
            List.of(TEXT, SPEAKER),
            Audience.EVERYONE,
            "'“Russia and Ukraine will start negotiations toward a Ceasefire” – Trump'",
            new Manner(true, "Check this quote", "Check a quotation"));
    }

    @Override
    public Reply answer(Request request, Edition edition) {
        var text = request.arguments().require(TEXT);
        if (text.length() > LONGEST) {
            return request.refuse(
                Kind.BAD_VALUE,
                "That text has " + CountWords.of(text.length(), "character") + "; at most "
                    + CountWords.of(LONGEST, "character") + " are checked at once.",
                edition);
        }
        if (request.page() > 1) {
            return Paging.beyond(request, Paging.page(request, 1, 1, "page"), edition);
        }
        var checks = checkers.of(edition).check(text, request.arguments().find(SPEAKER).orElse(""));
        return new Answer(
            request.call(), title(checks), blocks(checks, edition), followUps(checks), Page.ONLY, edition.stamp());
    }

    private static String title(Checks checks) {
        return checks.findings().size() == 1
            ? "Was it said like that?"
            : "Were they said like that? " + CountWords.of(checks.findings().size(), "quotation");
    }

    private static List<Block> blocks(Checks checks, Edition edition) {
        var blocks = new ArrayList<Block>();
        if (checks.findings().isEmpty()) {
            blocks.add(new Block.Notice(Tone.INFORMATION, "There are no words in this text that could be checked."));
        }
        var findings = new CheckFindings(edition.registry());
        checks.findings().forEach(finding -> blocks.addAll(findings.blocks(finding)));
        if (checks.passedOver() > 0) {
            blocks.add(new Block.Notice(
                Tone.WARNING, "Only the first " + Checker.MOST_QUOTATIONS + " quotations are checked; "
                    + CountWords.of(checks.passedOver(), "more is", "more are") + " passed over."));
        }
        if (checks.findings().stream().anyMatch(finding -> finding.fidelity() == Fidelity.NOT_FOUND)) {
            blocks.add(new Block.Prose("Not found means only that it is not in this corpus: "
                + new Coverage(edition).whole() + " Parties: " + parties(edition) + "."));
        }
        return blocks;
    }

    private static String parties(Edition edition) {
        return String.join(", ", edition.parties().stream().map(party -> party.label()).toList());
    }

    private static List<FollowUp> followUps(Checks checks) {
        var found = checks.findings().stream().map(Finding::statements).flatMap(List::stream).findFirst();
        if (found.isEmpty()) {
            return List.of(new FollowUp("What this corpus covers", new CommandCall("coverage", Map.of(), 1)));
        }
        var statement = found.get().statement();
        return List.of(
            new FollowUp("The statement whole", new CommandCall("source", Map.of("statement", statement.id()), 1)),
            new FollowUp("Its event", new CommandCall("claims", Map.of("event", statement.subject().event()), 1)));
    }
}
