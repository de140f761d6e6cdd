/**
 * A small Discord on this machine, for tests and for trying the bot by hand: the HTTP API under {@code /api/v10} and the
 * gateway on one port of the loopback interface. It keeps what a bot sends and names every body that Discord would not
 * take, also where JDA would let it pass.
 *
 * <p>Start with {@link readout.discord.server.DiscordServer}; {@link readout.discord.server.LocalDiscord} runs it by hand.
 */
@NullMarked
package readout.discord.server;

import org.jspecify.annotations.NullMarked;
