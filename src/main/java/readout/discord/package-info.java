/**
 * Readout in Discord, over JDA: the only place for {@code net.dv8tion}.
 *
 * <p>May import: command, render, answer, alert, state, edition, model.
 */
@NullMarked
package readout.discord;

import org.jspecify.annotations.NullMarked;
