package readout.model;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * The document in which a statement stands (schema.org CreativeWork).
 *
 * @param publication who published it, when and where; only what is known
 * @param archive the archived text against which quotations are checked, when one is kept
 */
public record Source(
    String id, SourceKind kind, Publication publication, @Nullable Archive archive, @Nullable String note) {

    /**
     * What is known of a document's publication.
     *
     * @param published the date it bears
     * @param publishedBasis what is known of the date otherwise
     * @param language a BCP 47 tag
     */
    public record Publication(
        @Nullable String title,
        @Nullable String publisher,
        @Nullable URI url,
        @Nullable PartialDate published,
        @Nullable String publishedBasis,
        String language) {}

    /**
     * A copy of the document's text, kept beside the corpus or elsewhere.
     *
     * @param file its path from the source file's folder; null when the copy itself is not shipped
     * @param sha256 of its UTF-8 bytes, in lower-case hexadecimal
     * @param characters its length in Unicode code points
     */
    public record Archive(@Nullable String file, String sha256, int characters) {}
}
