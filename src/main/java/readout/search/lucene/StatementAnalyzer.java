package readout.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.shingle.ShingleFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * How text becomes terms: folded, for {@link StatementFields#WORDS} also without English inflection, and for
 * {@link StatementFields#PAIRS} two by two. No word is left out, so that "not" can be found.
 */
final class StatementAnalyzer extends Analyzer {

    /** Far enough that no phrase runs from the words shown into the gist. */
    private static final int GAP = 1_000;

    StatementAnalyzer() {
        super(PER_FIELD_REUSE_STRATEGY);
    }

    /**
     * A term and where it stands.
     *
     * @param start in UTF-16 units
     * @param end the unit after the last one
     */
    record Token(String term, int start, int end) {}

    /** Is told the terms of a text, one after another. */
    @FunctionalInterface
    interface TokenReader {

        /** Takes the next one; the term is good only for the moment. */
        void token(CharTermAttribute term, int start, int end);
    }

    /** Reads a text without making a value of every term. */
    void read(String field, String text, TokenReader reader) {
        try (var stream = tokenStream(field, text)) {
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

    /** The terms of a text, one after another. */
    List<Token> tokens(String field, String text) {
        var tokens = new ArrayList<Token>();
        read(field, text, (term, start, end) -> tokens.add(new Token(term.toString(), start, end)));
        return tokens;
    }

    /** Only the terms. */
    List<String> terms(String field, String text) {
        return tokens(field, text).stream().map(Token::term).toList();
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
            case StatementFields.WORDS -> uninflected(folded);
            case StatementFields.PAIRS -> paired(folded);
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
