package readout.search;

/** By what statements can be counted. */
public enum Facet {
    EVENT,
    PARTY,
    SPEAKER,
    TOPIC,
    SOURCE_KIND
}
