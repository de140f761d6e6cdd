package readout.edition;

import java.time.Instant;
import readout.edition.Change.Kind;
import readout.model.SourcedStatement;

/**
 * A statement as an earlier edition had it.
 *
 * @param end what brought this wording to its end
 * @param from since when the corpus had it
 * @param until when the edition went live that has another, or none
 */
public record EarlierWording(SourcedStatement sourced, Kind end, Instant from, Instant until) {

    /** Whether anybody could ever see it: not if its embargo would have outlasted it. */
    boolean wasVisible() {
        var visibleFrom = sourced.statement().curation().visibleFrom();
        return visibleFrom == null || visibleFrom.isBefore(until);
    }
}
