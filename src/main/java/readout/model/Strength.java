package readout.model;

/** How firmly a statement is tied to its speaker; shown with every statement. Ordered from the firmest. */
public enum Strength {
    QUOTATION,
    TRANSLATED_QUOTATION,
    PARAPHRASE,
    ANONYMOUS_SOURCE,
    OMISSION
}
