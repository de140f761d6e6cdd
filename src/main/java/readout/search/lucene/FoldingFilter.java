package readout.search.lucene;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import readout.model.Folding;

/** Folds terms as the rest of the house folds names. Leaves their offsets alone, since those are the text's. */
final class FoldingFilter extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    FoldingFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (!lowerAscii(term.buffer(), term.length())) {
            var folded = Folding.fold(term.toString());
            term.setEmpty().append(folded);
        }
        return true;
    }

    /** Most words need no more; about five times as fast. */
    private static boolean lowerAscii(char[] buffer, int length) {
        for (var i = 0; i < length; i++) {
            var c = buffer[i];
            if (c >= 128) {
                return false;
            }
            if (c >= 'A' && c <= 'Z') {
                buffer[i] = (char) (c + ('a' - 'A'));
            }
        }
        return true;
    }
}
