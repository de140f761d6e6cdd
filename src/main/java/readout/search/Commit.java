package readout.search;

import readout.model.EditionStamp;

/**
 * What is made durable together with the statements of an edition.
 *
 * @param payload what else belongs to the edition, of no meaning to the index
 */
public record Commit(EditionStamp stamp, String payload) {}
