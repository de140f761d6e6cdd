package readout.answer;

import java.util.List;
import readout.model.Span;
import readout.model.Strength;

/**
 * What was said, as an answer shows it.
 *
 * @param text exact words or a gist
 * @param verbatim whether the text is exact words, to stand in quotation marks unchanged
 * @param language the language the words were translated from, as a BCP 47 tag; empty when they were not
 * @param highlights what to set off in the text
 */
public record Words(String text, boolean verbatim, Strength strength, String language, List<Span> highlights) {

    public Words {
        highlights = List.copyOf(highlights);
    }
}
