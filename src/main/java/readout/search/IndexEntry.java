package readout.search;

import readout.model.SourcedStatement;

/**
 * A statement on its way into an index.
 *
 * @param file the corpus file it came from, as a path from the corpus folder
 * @param hash digest of its content, by which a later change set tells whether it changed
 */
public record IndexEntry(SourcedStatement sourced, String file, String hash) {}
