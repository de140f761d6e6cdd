package readout.edition;

import readout.model.EditionStamp;

/**
 * What the ledger says of an edition.
 *
 * @param by who published it, for moderators to read: never a person's name or id
 * @param restored number of the edition whose content it has again; 0 for one made from the files
 */
public record EditionRecord(EditionStamp stamp, String by, Changes changes, long restored) {}
