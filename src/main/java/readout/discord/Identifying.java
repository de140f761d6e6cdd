package readout.discord;

import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.utils.SessionControllerAdapter;
import org.jspecify.annotations.Nullable;

/**
 * Lets shards begin sessions as Discord wants it: one after another in each bucket of shards, five seconds apart, among
 * all processes. Safe for use by many threads.
 */
final class Identifying extends SessionControllerAdapter {

    private static final String DISCORDS = "wss://gateway.discord.gg/";

    private final @Nullable URI address;
    private final boolean isAlone;
    private final IdentifyTurns turns;
    private final Map<Integer, IdentifyQueue> queues = new ConcurrentHashMap<>();
    private volatile int buckets = 1;

    /**
     * @param address of the gateway; null for the one that Discord names
     * @param isAlone whether there is but one shard, for which Discord need not be asked anything
     */
    Identifying(@Nullable URI address, boolean isAlone, IdentifyTurns turns) {
        this.address = address;
        this.isAlone = isAlone;
        this.turns = turns;
    }

    @Override
    public void setConcurrency(int level) {
        buckets = level;
    }

    @Override
    public void appendSession(SessionConnectNode node) {
        queue(node).add(node);
    }

    @Override
    public void removeSession(SessionConnectNode node) {
        queue(node).remove(node);
    }

    private IdentifyQueue queue(SessionConnectNode node) {
        return queues.computeIfAbsent(node.getShardInfo().getShardId() % buckets,
            bucket -> new IdentifyQueue(bucket, turns));
    }

    @Override
    public String getGateway() {
        return address == null ? DISCORDS : address.toString();
    }

    @Override
    public ShardedGateway getShardedGateway(JDA shard) {
        if (isAlone) {
            return new ShardedGateway(getGateway(), 1, 1);
        }
        var named = super.getShardedGateway(shard);
        return address == null
            ? named
            : new ShardedGateway(getGateway(), named.getShardTotal(), named.getConcurrency());
    }
}
