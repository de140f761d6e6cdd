package readout.discord;

import java.time.Duration;
import java.time.InstantSource;
import java.util.SortedMap;
import java.util.TreeMap;
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

/**
 * Readout in Discord, from {@link #start} until {@link #close}. It holds the connection and the threads; the editions
 * and the reports are its owner's to close.
 */
public final class DiscordBot implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DiscordBot.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Commands commands;
    private final Services services;
    private final InstantSource clock;
    private final Editions editions;
    private final DiscordSettings settings;
    private final InteractionListener listener;
    private final EditionWatch watch;
    private volatile @Nullable JDA jda;
    private volatile @Nullable Rounds rounds;
    private volatile @Nullable Outgoing outgoing;
    private volatile boolean serving;

    /** One that nobody observes. */
    public DiscordBot(Commands commands, Services services, DiscordSettings settings, InstantSource clock) {
        this(commands, services, settings, clock, Observer.NONE);
    }

    public DiscordBot(
        Commands commands, Services services, DiscordSettings settings, InstantSource clock, Observer observer) {
        this.commands = commands;
        this.services = services;
        this.clock = clock;
        var editions = services.editions();
        var inbox = services.memory().stores().inbox();
        this.editions = editions;
        var postings = new Postings(services.backlog(), editions, clock);
        this.settings = settings;
        this.watch = new EditionWatch(editions);
        var moderators = new Moderators(settings.moderation());
        var answering = new Answering(commands, editions, moderators, clock);
        var coolDown = new CoolDown(settings.coolDown(), clock);
        var questions = new Questions(answering, coolDown, postings);
        this.listener = new InteractionListener(
            questions,
            new Presses(answering, coolDown, moderators,
                new Queue(inbox.questions(), new CoolDown(settings.coolDown(), clock), clock), postings),
            new Reports(inbox.mistakes(), clock),
            new AutoCompletions(commands, editions), observer, settings.drain());
    }

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
    }

    /** Logs in, registers the commands and begins to answer. Once. */
    public Start start() throws InterruptedException {
        try {
            var opened = Connection.open(settings.access(), listener);
            jda = opened;
            outgoing = new Outgoing(opened);
            opened.awaitReady();
            register(opened);
            watch.start();
            serveFollows();
            var name = opened.getSelfUser().getName();
            serving = true;
            LOG.info("serving Discord as {}, with {} commands", name, commands.specs().size());
            return new Start.Serving(name, Invitation.url(opened.getSelfUser().getApplicationId()));
        } catch (InvalidTokenException _) {
            return new Start.Refused("Discord does not accept the token");
        } catch (ErrorResponseException failure) {
            return new Start.Refused("Discord cannot be reached: " + failure.getMessage());
        } catch (IllegalStateException failure) {
            return new Start.Refused("the gateway cannot be reached: " + failure.getMessage());
        }
    }

    private void serveFollows() {
        var courier = new Courier(services.memory(), new Composing(editions, services.indexing()),
            outgoing(), new AlertSheet(editions), clock);
        var announcements = new Announcements(editions, services.indexing(), services.memory(), clock);
        var started = new Rounds(services.memory(), services.backlog(), announcements, courier,
            new Proposing(new QueueProposals(services.inquiry(), services.memory()), editions, clock), clock);
        rounds = started;
        started.start();
    }

    /** Whether Discord's gateway hears and answers, on every line. */
    public boolean isConnected() {
        var lines = lines();
        return !lines.isEmpty() && lines.values().stream().allMatch(Line::isConnected);
    }

    /** The lines to the gateway, by the numbers of their shards; none until the start is done. */
    public SortedMap<Integer, Line> lines() {
        var lines = new TreeMap<Integer, Line>();
        var opened = jda;
        if (opened != null && serving) {
            lines.put(opened.getShardInfo().getShardId(), new Line(
                opened.getStatus() == JDA.Status.CONNECTED, Duration.ofMillis(opened.getGatewayPing())));
        }
        return lines;
    }

    /** Writes where nobody asked just now; once it has {@link #start started}. */
    Outgoing outgoing() {
        var opened = outgoing;
        if (opened == null) {
            throw new IllegalStateException("not started");
        }
        return opened;
    }

    /** Waits until the connection has ended for good. */
    public void awaitEnd() throws InterruptedException {
        var opened = jda;
        if (opened != null) {
            opened.awaitShutdown();
        }
    }

    /**
     * Finishes the answers under way, and what is asked meanwhile, for as long as the drain lasts; then leaves. What is
     * not sent of alerts and amendments is free for the next who sends.
     */
    @Override
    public void close() {
        watch.close();
        var made = rounds;
        if (made != null) {
            made.stop();
        }
        listener.close();
        if (made != null) {
            made.close();
        }
        var opened = jda;
        if (opened == null) {
            return;
        }
        opened.shutdown();
        try {
            if (!opened.awaitShutdown(PATIENCE)) {
                opened.shutdownNow();
            }
        } catch (InterruptedException _) {
            opened.shutdownNow();
            Thread.currentThread().interrupt();
        }
        LOG.info("left Discord");
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
