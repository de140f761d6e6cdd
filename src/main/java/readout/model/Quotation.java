package readout.model;

import org.jspecify.annotations.Nullable;

/**
 * A statement whose exact words are held, as the cited source prints them (schema.org Quotation).
 *
 * @param quote the words and where they stand in the source
 * @param translatedFrom the language the speaker used, as a BCP 47 tag, when the words held are a translation
 * @param utterance the run of speech that the words are part of, when the source ties several quotations together
 * @param asPrinted whether the source runs passages together, so that the words are the source's print and not one
 *     sentence of the speaker's
 */
public record Quotation(
    Particulars particulars,
    TextQuoteSelector quote,
    @Nullable String translatedFrom,
    @Nullable Utterance utterance,
    boolean asPrinted)
    implements Statement {

    @Override
    public String text() {
        return quote.exact();
    }

    @Override
    public Strength strength() {
        if (particulars.attribution().anonymous()) {
            return Strength.ANONYMOUS_SOURCE;
        }
        return translatedFrom == null ? Strength.QUOTATION : Strength.TRANSLATED_QUOTATION;
    }
}
