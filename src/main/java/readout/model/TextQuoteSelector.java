package readout.model;

/**
 * Words in a document, with some of the text around them so that they can be found again (W3C Web Annotation
 * TextQuoteSelector). All three are byte for byte those of the source.
 *
 * @param prefix the text just before, possibly empty
 * @param suffix the text just after, possibly empty
 */
public record TextQuoteSelector(String exact, String prefix, String suffix) {}
