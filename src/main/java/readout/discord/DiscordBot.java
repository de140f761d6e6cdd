package readout.discord;

import java.time.InstantSource;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.InvalidTokenException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import readout.alert.Announcements;
import readout.alert.Composing;
import readout.command.Commands;
import readout.command.Option;
import readout.command.QueueProposals;
import readout.command.Services;
import readout.edition.Editions;
import readout.state.Shards;

/**
 * Readout in Discord, from {@link #start} until {@link #close}. It holds the connection and the threads; the editions
 * and the reports are its owner's to close.
 */
public final class DiscordBot implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DiscordBot.class);
    private static final String BAD_TOKEN = "Discord does not accept the token";
    private static final int UNAUTHORIZED = 401;

    private final Commands commands;
    private final Services services;
    private final InstantSource clock;
    private final Editions editions;
    private final DiscordSettings settings;
    private final InteractionListener listener;
    private final EditionWatch watch;
    private volatile @Nullable Connection connection;
    /** Null until it serves. */
    private volatile @Nullable Served served;
    private boolean closing;

    /** One that nobody observes. */
    public DiscordBot(Commands commands, Services services, DiscordSettings settings, InstantSource clock) {
        this(commands, services, settings, clock, Observer.NONE);
    }

    public DiscordBot(
        Commands commands, Services services, DiscordSettings settings, InstantSource clock, Observer observer) {
        this.commands = commands;
        this.services = services;
        this.clock = clock;
        this.editions = services.editions();
        var inbox = services.memory().stores().inbox();
        var postings = new Postings(services.backlog(), editions, clock);
        this.settings = settings;
        this.watch = new EditionWatch(editions);
        var moderators = new Moderators(settings.moderation());
        var answering = new Answering(commands, editions, moderators, clock);
        var coolDown = new CoolDown(settings.coolDown(), clock);
        var sending = new Sending(answering, postings);
        this.listener = new InteractionListener(
            new Questions(answering, coolDown, sending),
            new Presses(sending, coolDown, moderators,
                new Queue(inbox.questions(), new CoolDown(settings.coolDown(), clock), clock), postings),
            new Reports(inbox.mistakes(), clock),
            new AutoCompletions(commands, editions), observer, settings.drain());
    }

    /** What it has once it serves. */
    private record Served(Connection connection, Outgoing outgoing, Rounds rounds) {}

    /** How starting went. */
    public sealed interface Start {

        /**
         * It serves.
         *
         * @param name what the bot is called in Discord
         * @param invitation the address at which to add it to a server
         */
        record Serving(String name, String invitation) implements Start {}

        /** Discord does not let it in; why, in words for an operator. */
        record Refused(String reason) implements Start {}

        /** It was closed before it served. */
        record Overtaken() implements Start {}
    }

    /** The same with an edition that is open. */
    public Start start() throws InterruptedException {
        return start(CompletableFuture.completedFuture(true));
    }

    /**
     * Logs in, registers the commands and begins to answer. Once.
     *
     * @param edition ends when there is an open edition: until then the bot logs in, and hears no question. When it fails,
     *     starting is refused
     */
    public Start start(CompletableFuture<?> edition) throws InterruptedException {
        try {
            var opened = new Connection(settings.access(), listener, services.memory(), edition);
            return hold(opened) && opened.begin() && serve(opened) ? serving(opened) : new Start.Overtaken();
        } catch (InvalidTokenException _) {
            return new Start.Refused(BAD_TOKEN);
        } catch (ErrorResponseException failure) {
            return new Start.Refused(failure.getResponse().code == UNAUTHORIZED
                ? BAD_TOKEN
                : "Discord cannot be reached: " + failure.getMessage());
        } catch (CompletionException failure) {
            return new Start.Refused("Discord cannot be reached: " + failure.getCause());
        } catch (IllegalStateException failure) {
            return new Start.Refused("the gateway cannot be used: " + failure.getMessage());
        } finally {
            leaveUnlessServing();
        }
    }

    /** Lets the connection be closed from now on, even while it is made; false when it is closed already. */
    private synchronized boolean hold(Connection made) {
        if (!closing) {
            connection = made;
        }
        return !closing;
    }

    /** False when it is closed already. */
    private boolean serve(Connection opened) {
        var outgoing = new Outgoing(opened.any());
        if (opened.shards().has(0)) {
            register(opened.any());
        }
        var rounds = rounds(outgoing, opened.shards());
        synchronized (this) {
            if (!closing) {
                watch.start();
                rounds.start();
                served = new Served(opened, outgoing, rounds);
            }
            return !closing;
        }
    }

    private Start serving(Connection opened) {
        var self = opened.any().getSelfUser();
        LOG.info("serving Discord as {}, {}, with {} commands", self.getName(), opened.shards(),
            commands.specs().size());
        return new Start.Serving(self.getName(), Invitation.url(self.getApplicationId()));
    }

    private void leaveUnlessServing() {
        var made = connection;
        if (made != null && served == null) {
            made.close();
        }
    }

    /** Of several processes, that of the first shard does what is to be done once. */
    private Rounds rounds(Outgoing outgoing, Shards shards) {
        var composing = new Composing(editions, services.indexing());
        var courier = new Courier(services.memory(), composing, outgoing, new AlertSheet(editions), shards, clock);
        var announcements = new Announcements(editions, services.indexing(), services.memory(), clock);
        var proposing = shards.has(0)
            ? new Proposing(new QueueProposals(services.inquiry(), services.memory()), editions, clock)
            : null;
        return new Rounds(services.memory(), services.backlog(), announcements, courier, proposing, clock);
    }

    /** Whether Discord's gateway hears and answers, for every shard of this process that was ready once. */
    public boolean isConnected() {
        var now = served;
        return now != null && now.connection().isConnected();
    }

    /** The lines to the gateway, by the numbers of their shards; none until it serves. */
    public NavigableMap<Integer, Line> lines() {
        var now = served;
        return now == null ? Collections.emptyNavigableMap() : now.connection().lines();
    }

    /** Writes where nobody asked just now; once it has {@link #start started}. */
    Outgoing outgoing() {
        var now = served;
        if (now == null) {
            throw new IllegalStateException("not started");
        }
        return now.outgoing();
    }

    /** Waits until the connection has ended for good. Why, unless it was closed. */
    public Optional<String> awaitEnd() throws InterruptedException {
        var opened = connection;
        return opened == null ? Optional.empty() : opened.awaitEnd();
    }

    /**
     * Finishes the answers under way, and what is asked meanwhile, for as long as the drain lasts; then leaves. What is
     * not sent of alerts and amendments is free for the next who sends.
     */
    @Override
    public void close() {
        synchronized (this) {
            closing = true;
        }
        watch.close();
        var now = served;
        if (now != null) {
            now.rounds().stop();
        }
        listener.close();
        if (now != null) {
            now.rounds().close();
        }
        var made = connection;
        if (made != null) {
            made.close();
        }
        if (now != null) {
            LOG.info("left Discord");
        }
    }

    /** Should this fail, the commands registered before go on serving. */
    private void register(JDA opened) {
        var data = new RegisteredCommands(this::completes, Translations.shipped()).of(commands.specs());
        try {
            Delivery.of(() -> opened.updateCommands().addCommands(data));
        } catch (ErrorResponseException failure) {
            LOG.error("cannot register the commands", failure);
        }
    }

    private boolean completes(Option<?> option) {
        return editions.borrow(edition -> !option.type().complete("", edition).isEmpty());
    }
}
