package readout.model;

/**
 * What every statement has, whatever its kind.
 *
 * @param id a slug, unique in the corpus and never used again for another statement
 * @param gist what was said, in the curator's own neutral words
 */
public record Particulars(
    String id,
    String gist,
    Attribution attribution,
    SaidDate said,
    Subject subject,
    Citation citation,
    Curation curation) {}
