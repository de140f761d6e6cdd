package readout.command;

import readout.ask.Inquiry;
import readout.edition.Editions;
import readout.search.Indexing;
import readout.state.Backlog;
import readout.state.Memory;

/**
 * What commands work with besides an edition.
 *
 * @param backlog for what must be remembered though nobody waits for it
 * @param indexing of a few statements in memory
 */
public record Services(Editions editions, Inquiry inquiry, Memory memory, Backlog backlog, Indexing indexing) {}
