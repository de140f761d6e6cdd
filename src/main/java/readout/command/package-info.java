/**
 * The commands: one file each, and the list of them.
 *
 * <p>A command gets a {@link readout.command.Request} whose names are already resolved and an edition, and returns an
 * {@link readout.answer.Answer}. {@link readout.command.Commands} is the list and the way in: it checks the arguments
 * against the command's {@link readout.command.CommandSpec} and answers mistakes with near misses. Terminal, Discord
 * and batch all come in there.
 *
 * <p>May import: alert, answer, quoting, ask, check, state, edition, search, corpus, model.
 */
@NullMarked
package readout.command;

import org.jspecify.annotations.NullMarked;
