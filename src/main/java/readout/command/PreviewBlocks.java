package readout.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import readout.answer.Block;
import readout.answer.Block.Tone;
import readout.answer.CountWords;
import readout.answer.DateWords;
import readout.edition.Change;
import readout.edition.ChangeSet;

/** What publishing would change, for those who decide on it. */
final class PreviewBlocks {

    private static final int FILES_SHOWN = 10;
    private static final int COMMITS_SHOWN = 10;
    private static final int COMMIT_LENGTH = 10;

    private PreviewBlocks() {}

    /** All that is true of the whole of it. */
    static List<Block> summary(ChangeSet set) {
        var blocks = new ArrayList<Block>();
        blocks.add(ChangeBlocks.counts(set.counts()));
        blocks.add(new Block.Facts(List.of(new Block.Fact("Files", files(set.files())))));
        return blocks;
    }

    /** Who changed the repository, and why: the newest first. */
    static List<Block> commits(ChangeSet set) {
        var commits = set.commits();
        var blocks = new ArrayList<Block>();
        if (commits.rewritten()) {
            blocks.add(new Block.Notice(Tone.WARNING,
                "The branch’s history was replaced: the published commit is in it no longer."));
        }
        if (commits.listed().isEmpty()) {
            return blocks;
        }
        blocks.add(new Block.Heading("Commits"));
        commits.listed().reversed().stream().limit(COMMITS_SHOWN).forEach(note -> blocks.add(new Block.Entry(
            DateWords.of(note.date()), note.message(),
            note.author() + " · " + note.id().substring(0, Math.min(COMMIT_LENGTH, note.id().length())), null)));
        if (commits.more() || commits.listed().size() > COMMITS_SHOWN) {
            blocks.add(new Block.Prose("and earlier ones"));
        }
        blocks.add(new Block.Heading("Changes"));
        return blocks;
    }

    /** The changes that are listed, those first of which readers are told. */
    static List<Change> loudestFirst(ChangeSet set) {
        return set.changes().stream()
            .sorted(Comparator.comparing(Change::kind, ChangeOrder.LOUDEST_FIRST))
            .toList();
    }

    /** Says so when not all of them are listed. */
    static List<Block> more(ChangeSet set, int shown) {
        return set.counts().total() > shown
            ? List.of(new Block.Notice(Tone.INFORMATION,
                "Only the first " + shown + " changes are listed; all are counted."))
            : List.of();
    }

    private static String files(List<String> files) {
        var shown = String.join(", ", files.subList(0, Math.min(FILES_SHOWN, files.size())));
        return files.isEmpty()
            ? "none"
            : files.size() <= FILES_SHOWN
                ? shown
                : shown + " and " + CountWords.of(files.size() - FILES_SHOWN, "other");
    }
}
