/**
 * Readout in a terminal: one command, the console, batch. The only place for standard streams.
 *
 * <p>May import: command, render, answer, eval, edition, corpus, model.
 */
@NullMarked
package readout.cli;

import org.jspecify.annotations.NullMarked;
