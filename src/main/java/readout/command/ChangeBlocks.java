package readout.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.StringJoiner;
import readout.answer.Block;
import readout.answer.Block.Fact;
import readout.answer.CountWords;
import readout.answer.DateWords;
import readout.edition.Change;
import readout.edition.Change.Kind;
import readout.edition.Changes;
import readout.model.SourcedStatement;
import readout.model.Statement;

/** What becomes of statements, for moderators to look through. */
final class ChangeBlocks {

    private ChangeBlocks() {}

    static Block counts(Changes changes) {
        return new Block.Facts(List.of(
            new Fact("Added", CountWords.of(changes.added(), "statement")),
            new Fact("Changed", CountWords.of(changes.changed(), "statement")),
            new Fact("Corrected", CountWords.of(changes.corrected(), "statement")),
            new Fact("Retracted", CountWords.of(changes.retracted(), "statement")),
            new Fact("Removed", CountWords.of(changes.removed(), "statement"))));
    }

    static Block of(Change change) {
        var before = change.before();
        var after = change.after();
        if (before == null || after == null) {
            var shown = Objects.requireNonNull(after == null ? before : after).statement();
            return new Block.Entry(word(change.kind()), change.id(), shown.text() + " (" + about(shown, change) + ")",
                null);
        }
        var words = WordDifference.between(text(before), text(after));
        return new Block.Revision(word(change.kind()) + ": " + change.id(), detail(change, before, after), words);
    }

    private static String word(Kind kind) {
        return kind.name().substring(0, 1) + kind.name().substring(1).toLowerCase(Locale.ROOT);
    }

    private static String about(Statement statement, Change change) {
        var words = new StringJoiner(" · ");
        words.add(statement.attribution().speaker()).add(DateWords.of(statement.said()));
        var visibleFrom = statement.curation().visibleFrom();
        if (visibleFrom != null) {
            words.add("under embargo until " + DateWords.of(visibleFrom));
        }
        return words.add(change.file()).toString();
    }

    /** The words shown, and the gist where it says them otherwise. */
    static String text(SourcedStatement sourced) {
        var statement = sourced.statement();
        return statement.text().equals(statement.gist())
            ? statement.text()
            : statement.text() + " — " + statement.gist();
    }

    private static String detail(Change change, SourcedStatement before, SourcedStatement after) {
        var words = new StringJoiner(" · ").add(change.file());
        reasons(change.kind(), after.statement()).forEach(words::add);
        var others = others(before, after);
        if (!others.isEmpty()) {
            words.add("also differs: " + String.join(", ", others));
        }
        return words.toString();
    }

    private static List<String> reasons(Kind kind, Statement after) {
        var curation = after.curation();
        return switch (kind) {
            case CORRECTED -> List.of("reason: " + curation.corrections().getLast().reason());
            case RETRACTED -> List.of("reason: " + Objects.requireNonNull(curation.retraction()).reason());
            case ADDED, CHANGED, REMOVED -> List.of();
        };
    }

    /** What differs beside the words. */
    static List<String> others(SourcedStatement before, SourcedStatement after) {
        var others = new ArrayList<String>();
        var was = before.statement();
        var is = after.statement();
        add("attribution", was.attribution(), is.attribution(), others);
        add("date", was.said(), is.said(), others);
        add("event, topics or points", was.subject(), is.subject(), others);
        add("citation", was.citation(), is.citation(), others);
        add("source", before.source(), after.source(), others);
        add("curators’ remarks", was.curation(), is.curation(), others);
        return others;
    }

    private static void add(String label, Object was, Object is, List<String> others) {
        if (!was.equals(is)) {
            others.add(label);
        }
    }
}
