package readout.model;

/**
 * A run of speech or writing that the source splits into several quotations.
 *
 * @param id the same for all parts of the run
 * @param seq the part's place in it, from 1, or 0 when the source gives the parts no places; only parts whose places
 *     follow one another may be quoted together
 */
public record Utterance(String id, int seq) {}
