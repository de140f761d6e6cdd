package readout.discord;

import java.time.InstantSource;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.interactions.modals.ModalInteraction;
import net.dv8tion.jda.api.modals.Modal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import readout.answer.CommandCall;
import readout.command.Labels;
import readout.state.MemoryException;
import readout.state.MistakeReport;
import readout.state.MistakeReports;

/** Asks a reader what is wrong with an answer, and keeps what they write, without their name. */
final class Reports {

    private static final Logger LOG = LoggerFactory.getLogger(Reports.class);
    private static final String FIELD = "mistake";
    private static final int SHOWN_LENGTH = 300;

    private final MistakeReports reports;
    private final InstantSource clock;

    Reports(MistakeReports reports, InstantSource clock) {
        this.reports = reports;
        this.clock = clock;
    }

    /** The form behind a button; it goes by the button's id. */
    static Modal form(String id) {
        var text = TextInput.create(FIELD, TextInputStyle.PARAGRAPH)
            .setRequired(true)
            .setMaxLength(MistakeReports.TEXT_LENGTH)
            .build();
        var label = Label.of("What is wrong?", "Curators read it without your name. A source helps them most.", text);
        return Modal.create(id, "Report a mistake").addComponents(label).build();
    }

    void take(ModalInteraction interaction, Response response) {
        var value = interaction.getValue(FIELD);
        var message = interaction.getMessage();
        if (value == null || message == null) {
            response.refuse("This form is from another version of the bot. Please try again.");
            return;
        }
        var press = ButtonIds.read(interaction.getModalId(), StoredCall.read(message));
        var edition = press.map(found -> found.bookmark().edition()).orElse(0L);
        var question = press.map(found -> question(found.bookmark().call(), message)).orElse("");
        response.tell(keep(new MistakeReport(
            clock.instant(), edition, question, InteractionArguments.clean(value.getAsString()))));
    }

    private String keep(MistakeReport report) {
        try {
            return reports.add(report)
                ? "Thank you. The curators will read it; it does not carry your name."
                : "Thank you, but no more reports can be kept at the moment. Please tell a moderator.";
        } catch (MemoryException failure) {
            LOG.warn("a report was not kept", failure);
            return "Thank you, but it could not be kept just now. Please send it again later.";
        }
    }

    /** As it is asked; of a call that is not kept, as much as the message shows. */
    private static String question(CommandCall call, Message message) {
        var question = new StringBuilder("/").append(call.command());
        call.arguments().forEach((name, value) -> question.append(' ').append(name).append(':')
            .append(value.isEmpty() ? Labels.cut(MessageText.shown(message), SHOWN_LENGTH) : value));
        return call.page() == 1 ? question.toString() : question.append(" page:").append(call.page()).toString();
    }
}
