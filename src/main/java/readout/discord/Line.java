package readout.discord;

import java.time.Duration;
import net.dv8tion.jda.api.JDA;

/**
 * The state of one shard's line to the gateway.
 *
 * @param isConnected whether the gateway hears and answers
 * @param ping how long it took to answer the last beat; negative before the first
 */
public record Line(boolean isConnected, Duration ping) {

    static Line of(JDA shard) {
        return new Line(shard.getStatus() == JDA.Status.CONNECTED, Duration.ofMillis(shard.getGatewayPing()));
    }
}
