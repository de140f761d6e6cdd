package readout.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.shingle.ShingleFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import readout.search.Analysis;
import readout.search.Fields;

/**
 * How text becomes terms: folded, for {@link Fields#WORDS} also without English inflection, and for
 * {@link Fields#PAIRS} two by two. No word is left out, so that "not" can be found.
 */
public final class StatementAnalyzer extends Analyzer implements Analysis {

    /** Far enough that no phrase runs from the words shown into the gist. */
    private static final int GAP = 1_000;

    public StatementAnalyzer() {
        super(PER_FIELD_REUSE_STRATEGY);
    }

    @Override
    public void read(Form form, String text, TokenReader reader) {
        try (var stream = tokenStream(field(form), text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var place = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                reader.token(term, place.startOffset(), place.endOffset());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot fail to be read", e);
        }
    }

    private static String field(Form form) {
        return switch (form) {
            case WORDS -> Fields.WORDS;
            case EXACT -> Fields.EXACT;
            case PAIRS -> Fields.PAIRS;
        };
    }

    @Override
    public int getPositionIncrementGap(String field) {
        return GAP;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var tokenizer = new StandardTokenizer();
        var folded = new FoldingFilter(tokenizer);
        return new TokenStreamComponents(tokenizer, switch (field) {
            case Fields.WORDS -> uninflected(folded);
            case Fields.PAIRS -> paired(folded);
            default -> folded;
        });
    }

    private static TokenStream paired(TokenStream folded) {
        var pairs = new ShingleFilter(folded);
        pairs.setOutputUnigrams(false);
        pairs.setOutputUnigramsIfNoShingles(true);
        return pairs;
    }

    private static TokenStream uninflected(TokenStream folded) {
        return new PorterStemFilter(new EnglishPossessiveFilter(folded));
    }
}
