package readout.discord;

import java.time.Duration;

/**
 * The state of one shard's line to the gateway.
 *
 * @param isConnected whether the gateway hears and answers
 * @param ping how long it took to answer the last beat; negative before the first
 */
public record Line(boolean isConnected, Duration ping) {}
