package readout.discord;

import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.JDABuilder;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.utils.Compression;
import net.dv8tion.jda.api.utils.SessionControllerAdapter;
import net.dv8tion.jda.api.utils.messages.MessageRequest;

/** Opens JDA's connection: interactions only, no privileged intent, no caches, and nobody is ever mentioned. */
final class Connection {

    private Connection() {}

    static JDA open(DiscordSettings.Access access, Object listener) {
        MessageRequest.setDefaultMentions(EnumSet.noneOf(Message.MentionType.class));
        MessageRequest.setDefaultMentionRepliedUser(false);
        var builder = JDABuilder.createLight(access.token().get(), List.<GatewayIntent>of())
            .setCompression(compression(access.compression()))
            .setEnableShutdownHook(false)
            .setGatewayPool(gatewayPool(), true)
            .addEventListeners(listener);
        if (access.api() != null) {
            builder.setRestConfig(new RestConfig().setBaseUrl(access.api().toString()));
        }
        if (access.gateway() != null) {
            builder.setSessionController(new FixedGateway(access.gateway()));
        }
        return builder.build();
    }

    /** JDA's own keeps each interaction in memory for ten seconds, in a timer that was cancelled long before. */
    private static ScheduledExecutorService gatewayPool() {
        var pool = new ScheduledThreadPoolExecutor(1, Thread.ofPlatform().name("gateway").daemon().factory());
        pool.setRemoveOnCancelPolicy(true);
        return pool;
    }

    private static Compression compression(DiscordSettings.Compression compression) {
        return switch (compression) {
            case ZLIB -> Compression.ZLIB;
            case NONE -> Compression.NONE;
        };
    }

    /** Connects to the address of the settings, and not to the one that Discord names. */
    private static final class FixedGateway extends SessionControllerAdapter {

        private final String address;

        FixedGateway(URI address) {
            this.address = address.toString();
        }

        @Override
        public String getGateway() {
            return address;
        }
    }
}
