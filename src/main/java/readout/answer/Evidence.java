package readout.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.model.Retraction;
import readout.model.SaidDate;

/**
 * A statement as an answer shows it: nothing may be shown without the rest.
 *
 * @param statement its id
 * @param remarks what a reader must know besides, each a sentence or a phrase, in the order of importance
 */
public record Evidence(
    String statement,
    Voice voice,
    Words words,
    SaidDate said,
    Provenance provenance,
    List<String> remarks,
    @Nullable Retraction retraction) {

    public Evidence {
        remarks = List.copyOf(remarks);
    }
}
