package readout.command;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import readout.answer.Block;
import readout.answer.Block.Comparison;
import readout.answer.Block.Run;
import readout.check.Finding;
import readout.check.Stretch;
import readout.corpus.Registry;
import readout.model.Fidelity;
import readout.model.WordChange;
import readout.quoting.Quoting;
import readout.search.Hit;

/** What checking found, in blocks and in words. */
final class CheckFindings {

    private static final int MOST_CHANGES = 5;

    private final Quoting quoting;

    CheckFindings(Registry registry) {
        quoting = new Quoting(registry);
    }

    List<Block> blocks(Finding finding) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Checked(
            finding.quotation(),
            finding.claimed(),
            finding.fidelity(),
            summary(finding),
            new Comparison(runs(finding.was()), runs(finding.now()), finding.changes()),
            finding.statements().stream().map(quoting::evidence).toList()));
        if (!finding.nearest().isEmpty()) {
            blocks.add(new Block.Nearest(
                "The nearest statements, which are not the same:",
                finding.nearest().stream().map(quoting::evidence).toList()));
        }
        return blocks;
    }

    private static List<Run> runs(List<Stretch> stretches) {
        return stretches.stream().map(stretch -> new Run(stretch.text(), stretch.differs())).toList();
    }

    private String summary(Finding finding) {
        var summary = switch (finding.fidelity()) {
            case MISATTRIBUTED -> speakers(finding.statements()) + " said it, not " + finding.claimed()
                + (finding.changes().isEmpty() ? "" : "; and " + changes(finding.changes()));
            case ALTERED -> changes(finding.changes());
            case STITCHED -> finding.statements().size() == 1
                ? "parts of one statement, put together without showing what stands between them"
                : "parts of " + finding.statements().size() + " statements, put together as if they were one";
            case CLIPPED -> finding.cut() + " that stands next to these words was left out";
            case VERBATIM -> "the exact words, as the source prints them";
            case NOT_FOUND -> finding.statements().isEmpty()
                ? "nobody’s words in this corpus"
                : "nobody’s exact words in this corpus; a statement reported in other words says something like it";
        };
        return summary + stranger(finding);
    }

    private static String stranger(Finding finding) {
        var told = finding.claimed().isEmpty() || finding.known() || finding.fidelity() == Fidelity.MISATTRIBUTED;
        return told
            ? ""
            : "; “" + finding.claimed() + "” is no speaker of this corpus, so the words alone were checked";
    }

    private String speakers(List<Hit> statements) {
        return statements.stream().map(hit -> quoting.speaker(hit.statement().attribution())).distinct()
            .collect(Collectors.joining(" and "));
    }

    private static String changes(List<WordChange> changes) {
        var told = changes.stream().limit(MOST_CHANGES).map(CheckFindings::change).collect(Collectors.joining("; "));
        return changes.size() <= MOST_CHANGES ? told : told + "; and " + (changes.size() - MOST_CHANGES) + " more";
    }

    private static String change(WordChange change) {
        if (change.was().isEmpty()) {
            return "“" + change.now() + "” was added";
        }
        return change.now().isEmpty()
            ? "“" + change.was() + "” was dropped"
            : "“" + change.was() + "” became “" + change.now() + "”";
    }
}
