package readout.search;

import java.util.List;
import readout.model.Learned;
import readout.model.Source;
import readout.model.SourcedStatement;
import readout.model.Span;
import readout.model.Statement;

/**
 * A statement found, whole.
 *
 * @param learned when the corpus learned of it
 * @param highlights where the query's words and phrases stand in {@link Statement#text()}, from left to right, without
 *     overlaps
 */
public record Hit(SourcedStatement sourced, Learned learned, List<Span> highlights) {

    public Hit {
        highlights = List.copyOf(highlights);
    }

    /** With nothing marked. */
    public Hit(SourcedStatement sourced, Learned learned) {
        this(sourced, learned, List.of());
    }

    public Statement statement() {
        return sourced.statement();
    }

    public Source source() {
        return sourced.source();
    }
}
