package readout.discord;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.StringSelectInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import readout.edition.EditionUnavailableException;
import readout.render.Wording;

/**
 * The only listener: hands each interaction to a virtual thread of its own, so that JDA's is never held up, and sees to
 * it that a reader is told of every failure. Nothing else in this package catches one.
 */
final class InteractionListener extends ListenerAdapter implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(InteractionListener.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Questions questions;
    private final Presses presses;
    private final Reports reports;
    private final AutoCompletions completions;
    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();

    InteractionListener(Questions questions, Presses presses, Reports reports, AutoCompletions completions) {
        this.questions = questions;
        this.presses = presses;
        this.reports = reports;
        this.completions = completions;
    }

    /** An answer to one interaction. */
    private interface Work {
        void answer(Response response);
    }

    @Override
    public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
        handOver(event, response -> questions.answer(event, response));
    }

    @Override
    public void onMessageContextInteraction(MessageContextInteractionEvent event) {
        handOver(event, response -> questions.answer(event, response));
    }

    @Override
    public void onButtonInteraction(ButtonInteractionEvent event) {
        handOver(event, response -> presses.answer(event, event.getComponentId(), response));
    }

    @Override
    public void onStringSelectInteraction(StringSelectInteractionEvent event) {
        handOver(event, response -> presses.answer(event, event.getValues().getFirst(), response));
    }

    @Override
    public void onModalInteraction(ModalInteractionEvent event) {
        var filled = Forms.read(event);
        handOver(event, response -> {
            if (filled.isPresent()) {
                questions.answer(filled.get(), event, response);
            } else {
                reports.take(event, response);
            }
        });
    }

    @Override
    public void onCommandAutoCompleteInteraction(CommandAutoCompleteInteractionEvent event) {
        try {
            workers.execute(() -> complete(event));
        } catch (RejectedExecutionException _) {
            LOG.debug("no completions while closing");
        }
    }

    /** Takes nothing more, and waits a while for the answers under way. */
    @Override
    public void close() {
        workers.shutdown();
        try {
            if (!workers.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                LOG.warn("some answers did not get done in {} s", PATIENCE.toSeconds());
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void handOver(IReplyCallback event, Work work) {
        var response = new Response(event);
        try {
            workers.execute(() -> guard(response, work));
        } catch (RejectedExecutionException _) {
            event.reply("The bot is restarting. Please ask again in a moment.").setEphemeral(true).queue();
        }
    }

    private static void guard(Response response, Work work) {
        try {
            work.answer(response);
        } catch (EditionUnavailableException failure) {
            var incident = incident(failure);
            tell(response, "The statements cannot be read just now: what keeps them does not answer. Nothing is lost;"
                + " please ask again in a minute. Served last was " + Wording.edition(failure.stamp()) + ". Incident "
                + incident + ".", incident);
        } catch (RuntimeException failure) {
            var incident = incident(failure);
            tell(response, "Something went wrong here, and it is not your fault. Incident " + incident + ".", incident);
        }
    }

    private static void tell(Response response, String sentence, String incident) {
        try {
            response.tell(sentence);
        } catch (RuntimeException failure) {
            LOG.error("incident {}: nor could the reader be told", incident, failure);
        }
    }

    private void complete(CommandAutoCompleteInteractionEvent event) {
        try {
            completions.answer(event);
        } catch (RuntimeException failure) {
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
