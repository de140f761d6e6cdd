package readout.alert;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import readout.answer.Block;
import readout.answer.Block.Tone;
import readout.answer.DateWords;
import readout.model.Correction;
import readout.model.Statement;
import readout.quoting.Quoting;

/** Says aloud what a statement said, what is right, when that was noted and why. */
final class AmendmentBlocks {

    private final Quoting quoting;

    AmendmentBlocks(Quoting quoting) {
        this.quoting = quoting;
    }

    List<Block> of(Amendment amendment) {
        return List.of(new Block.Notice(Tone.WARNING, notice(amendment)), quoting.corrected(amendment.after()));
    }

    /** All of it in words, where nothing can be quoted beside it. */
    String inWords(Amendment amendment) {
        var after = amendment.after().statement();
        var retraction = after.curation().retraction();
        return switch (amendment.kind()) {
            case RETRACTED -> notice(amendment) + (retraction == null
                ? ""
                : " " + sentence("Since " + DateWords.of(retraction.date()) + ": " + retraction.reason()));
            case CORRECTED -> notice(amendment) + " " + sentence(quoting.inline(after));
        };
    }

    /** What is retracted bears day and reason itself. */
    private String notice(Amendment amendment) {
        var before = amendment.before().statement();
        var corrections = corrections(amendment);
        return switch (amendment.kind()) {
            case RETRACTED -> "Retracted. This no longer stands: " + told(before);
            case CORRECTED -> (corrections.isEmpty() ? "Corrected." : why(corrections))
                + " It said before: " + told(before) + was(amendment, corrections) + " This is right:";
        };
    }

    /** Those that came with the change. */
    private static List<Correction> corrections(Amendment amendment) {
        var corrections = new ArrayList<>(amendment.after().statement().curation().corrections());
        corrections.removeAll(amendment.before().statement().curation().corrections());
        return corrections;
    }

    private static String why(List<Correction> corrections) {
        return corrections.stream()
            .map(each -> sentence("Corrected on " + DateWords.of(each.date()) + ": " + each.reason()))
            .collect(Collectors.joining(" "));
    }

    /** Where the words shown are the same, the curators must say what else was wrong, and what is said instead. */
    private static String was(Amendment amendment, List<Correction> corrections) {
        var before = amendment.before().statement();
        var after = amendment.after().statement();
        if (!before.text().equals(after.text())) {
            return "";
        }
        var was = corrections.stream().map(each -> " " + sentence("That is: " + each.was()))
            .collect(Collectors.joining());
        return before.gist().equals(after.gist()) ? was : was + " " + sentence("Now it says: " + after.gist());
    }

    private String told(Statement statement) {
        return sentence(quoting.inline(statement));
    }

    private static String sentence(String text) {
        return text.matches("(?s).*[.!?…]”?") ? text : text + ".";
    }
}
