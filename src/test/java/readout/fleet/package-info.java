/** Several processes of the bot, started as the launcher starts them, with one memory and a local Discord. */
@NullMarked
package readout.fleet;

import org.jspecify.annotations.NullMarked;
