package readout.discord;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.StringSelectInteractionEvent;
import net.dv8tion.jda.api.events.session.SessionRecreateEvent;
import net.dv8tion.jda.api.events.session.SessionResumeEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import readout.discord.Observer.Kind;
import readout.edition.EditionUnavailableException;
import readout.render.Wording;

/**
 * The only listener: reads each interaction and leaves the rest to a virtual thread of its own, so that JDA's is never
 * held up, and sees to it that a reader is told of every failure. Nothing else in this package catches one.
 */
final class InteractionListener extends ListenerAdapter implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(InteractionListener.class);
    /** So often must nothing be under way before the bot may leave: what the gateway has sent is handed over meanwhile. */
    private static final int QUIET_LOOKS = 4;
    private static final Duration LOOK = Duration.ofMillis(20);

    private final Questions questions;
    private final Presses presses;
    private final Reports reports;
    private final AutoCompletions completions;
    private final Observer observer;
    private final Duration drain;
    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private final Deferrals deferrals = new Deferrals();
    private final AtomicInteger underWay = new AtomicInteger();

    /**
     * Not yet heard by anyone.
     *
     * @param drain how long {@link #close} waits
     */
    InteractionListener(
        Questions questions, Presses presses, Reports reports, AutoCompletions completions, Observer observer,
        Duration drain) {
        this.questions = questions;
        this.presses = presses;
        this.reports = reports;
        this.completions = completions;
        this.observer = observer;
        this.drain = drain;
    }

    /** Reads an interaction, which waits for nothing. */
    private interface Reading {
        /** What is left to do. */
        Runnable read(Response response);
    }

    @Override
    public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
        handOver(event, Kind.COMMAND, response -> questions.read(event, response));
    }

    @Override
    public void onMessageContextInteraction(MessageContextInteractionEvent event) {
        handOver(event, Kind.COMMAND, response -> questions.read(event, response));
    }

    @Override
    public void onButtonInteraction(ButtonInteractionEvent event) {
        handOver(event, Kind.BUTTON, response -> presses.read(event, event.getComponentId(), response));
    }

    @Override
    public void onStringSelectInteraction(StringSelectInteractionEvent event) {
        handOver(event, Kind.BUTTON, response -> presses.read(event, event.getValues().getFirst(), response));
    }

    @Override
    public void onModalInteraction(ModalInteractionEvent event) {
        handOver(event, Kind.FORM, response -> {
            var filled = Forms.read(event);
            return filled.isPresent()
                ? questions.read(filled.get(), event, response)
                : () -> reports.take(event, response);
        });
    }

    @Override
    public void onCommandAutoCompleteInteraction(CommandAutoCompleteInteractionEvent event) {
        var course = new Course(observer, Kind.AUTOCOMPLETE, event.getJDA().getShardInfo().getShardId());
        course.asks(event.getName());
        try {
            execute(course, () -> complete(event, course));
        } catch (RejectedExecutionException _) {
            LOG.debug("no completions while closing");
        }
    }

    @Override
    public void onSessionResume(SessionResumeEvent event) {
        observer.connected(event.getJDA().getShardInfo().getShardId(), true);
    }

    @Override
    public void onSessionRecreate(SessionRecreateEvent event) {
        observer.connected(event.getJDA().getShardInfo().getShardId(), false);
    }

    /** Waits until all that was asked is answered, also what is asked meanwhile, or for as long as the drain may last. */
    @Override
    public void close() {
        try {
            awaitQuiet(System.nanoTime() + drain.toNanos());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        workers.shutdown();
        deferrals.close();
        var left = underWay.get();
        if (left > 0) {
            LOG.warn("{} answers did not get done in {} s", left, drain.toSeconds());
        }
    }

    private void awaitQuiet(long deadline) throws InterruptedException {
        for (int quiet = 0; quiet < QUIET_LOOKS && System.nanoTime() < deadline;) {
            quiet = underWay.get() == 0 ? quiet + 1 : 0;
            Thread.sleep(LOOK);
        }
    }

    /** On JDA's thread, where an answer late on its own thread cannot hold up the news that it will come. */
    private void handOver(IReplyCallback event, Kind kind, Reading reading) {
        var course = new Course(observer, kind, event.getJDA().getShardInfo().getShardId());
        var response = new Response(event, deferrals, course);
        try {
            execute(course, read(reading, response));
        } catch (RejectedExecutionException _) {
            response.tellInPassing("The bot is restarting. Please ask again in a moment.");
        }
    }

    private static Runnable read(Reading reading, Response response) {
        try {
            var work = reading.read(response);
            return () -> guard(response, work);
        } catch (RejectedExecutionException closing) {
            throw closing;
        } catch (RuntimeException failure) {
            return () -> apologize(response, failure);
        }
    }

    /** Refused when the bot has left. */
    private void execute(Course course, Runnable work) {
        underWay.incrementAndGet();
        var isTaken = false;
        try {
            workers.execute(() -> follow(course, work));
            isTaken = true;
        } finally {
            if (!isTaken) {
                underWay.decrementAndGet();
            }
        }
    }

    private void follow(Course course, Runnable work) {
        try {
            course.begins();
            work.run();
        } finally {
            underWay.decrementAndGet();
            course.ends();
        }
    }

    private static void guard(Response response, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failure) {
            apologize(response, failure);
        }
    }

    private static void apologize(Response response, RuntimeException failure) {
        response.course().fails(failure);
        var incident = incident(failure);
        var sentence = failure instanceof EditionUnavailableException unavailable
            ? "The statements cannot be read just now: what keeps them does not answer. Nothing is lost; please ask again"
                + " in a minute. Served last was " + Wording.edition(unavailable.stamp()) + "."
            : "Something went wrong here, and it is not your fault.";
        tell(response, sentence + " Incident " + incident + ".", incident);
    }

    private static void tell(Response response, String sentence, String incident) {
        try {
            response.tell(sentence);
        } catch (RuntimeException failure) {
            LOG.error("incident {}: nor could the reader be told", incident, failure);
        }
    }

    private void complete(CommandAutoCompleteInteractionEvent event, Course course) {
        try {
            completions.answer(event);
            course.acknowledged();
        } catch (RuntimeException failure) {
            course.fails(failure);
            incident(failure);
        }
    }

    /** Logs a failure under an id that a reader can pass on. */
    private static String incident(RuntimeException failure) {
        var id = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("incident {}", id, failure);
        return id;
    }
}
