package readout.command;

import java.util.ArrayList;
import java.util.List;
import readout.answer.Block;
import readout.answer.CountWords;
import readout.corpus.Problem;
import readout.model.EditionStamp;

/** What is wrong with the corpus files, each with its place and a remedy. */
final class ProblemBlocks {

    /** More problems than this do not help in a chat; {@code validate} lists them all. */
    private static final int SHOWN = 20;

    private ProblemBlocks() {}

    private static Block notice(List<Problem> problems, EditionStamp live) {
        var reason = problems.stream().allMatch(problem -> problem.file().isEmpty())
            ? "The files cannot be had"
            : "The files have mistakes";
        return new Block.Notice(Block.Tone.PROBLEM, reason + "; edition " + live.number() + " goes on as it was.");
    }

    /** What they mean for the edition that is live, and then each. */
    static List<Block> refused(List<Problem> problems, EditionStamp live) {
        var blocks = new ArrayList<Block>();
        blocks.add(notice(problems, live));
        blocks.addAll(of(problems));
        return blocks;
    }

    /** A sentence, and the doubts about the files, if there are any. */
    static List<Block> after(String sentence, List<Problem> warnings) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Prose(sentence));
        blocks.addAll(of(warnings));
        return blocks;
    }

    /** None for no problem. */
    static List<Block> of(List<Problem> problems) {
        var blocks = new ArrayList<Block>();
        if (problems.isEmpty()) {
            return blocks;
        }
        blocks.add(new Block.Heading(CountWords.of(problems.size(), "problem")));
        problems.stream().limit(SHOWN).forEach(problem -> blocks.add(new Block.Entry(
            problem.file().isEmpty() ? "" : problem.file() + ":" + problem.line() + ":" + problem.column(),
            (problem.severity() == Problem.Severity.WARNING ? "Warning: " : "") + problem.message(),
            problem.remedy(),
            null)));
        if (problems.size() > SHOWN) {
            blocks.add(new Block.Prose("The rest is listed by: ./readout validate"));
        }
        return blocks;
    }
}
