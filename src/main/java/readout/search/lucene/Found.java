package readout.search.lucene;

import java.util.List;

/**
 * What one run of a search came to.
 *
 * @param documents the first ones, in order
 * @param counted how many match, or at least do
 * @param all whether all that match are counted
 */
record Found(List<Integer> documents, long counted, boolean all) {}
