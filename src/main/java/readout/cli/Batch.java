package readout.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import readout.answer.Answer;
import readout.answer.CommandCall;
import readout.answer.Refusal;
import readout.answer.Reply;
import readout.cli.BoundedLines.BoundedLine;
import readout.render.JsonRenderer;

/**
 * {@code ./readout batch}: one command a line in, one JSON object a line out, in the same order, each written as soon as
 * it is known. Blank lines and lines that begin with {@code #} are passed over. No line ends the run, whatever is wrong
 * with it. {@code docs/BATCH.md} is the contract.
 */
final class Batch {

    private static final JsonFactory JSON = new JsonFactory();

    private final Session session;
    private final Surroundings surroundings;

    Batch(Session session, Surroundings surroundings) {
        this.session = session;
        this.surroundings = surroundings;
    }

    int run() {
        var lines = new BoundedLines(surroundings.in());
        for (var line = lines.next(); line.isPresent(); line = lines.next()) {
            var text = line.get().text().strip();
            if (!text.isEmpty() && !text.startsWith("#")) {
                surroundings.out().print(answer(new BoundedLine(text, line.get().whole())) + "\n");
                surroundings.out().flush();
            }
        }
        return ExitCode.ANSWERED;
    }

    private String answer(BoundedLine line) {
        if (!line.whole()) {
            return object(null, error("unreadable", "The line is longer than " + BoundedLines.LIMIT + " characters."));
        }
        var parsed = line.text().startsWith("{")
            ? BatchObject.parse(line.text())
            : TypedLine.parse(line.text(), session.commands());
        return switch (parsed) {
            case Parsed.Call(var call, _) -> answer(call.command(), call);
            case Parsed.Mistake(var message) -> object(null, error("unreadable", message));
            case Parsed.HelpWanted _ -> object(null, error("unreadable", "Ask for help by the command “help”."));
        };
    }

    private String answer(String command, CommandCall call) {
        try {
            session.refresh();
            var reply = session.ask(call);
            return object(command, json -> write(reply, json));
        } catch (RuntimeException e) { // one broken line must not take the others along
            return object(command,
                error("internal", Breakage.of(e, session::incident)));
        }
    }

    private static void write(Reply reply, JsonGenerator json) throws IOException {
        switch (reply) {
            case Answer answer -> {
                writeHead(answer, json);
                json.writeObjectFieldStart("answer");
                JsonRenderer.writeFields(answer, json);
                json.writeEndObject();
            }
            case Refusal refusal -> JsonRenderer.writeFields(refusal, json);
        }
    }

    private static void writeHead(Answer answer, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("edition");
        json.writeNumberField("number", answer.edition().number());
        json.writeStringField("revision", answer.edition().revision());
        json.writeEndObject();
        json.writeFieldName("statements");
        json.writeArray(answer.statements().toArray(String[]::new), 0, answer.statements().size());
        JsonRenderer.writeFindings(answer, json);
        json.writeObjectFieldStart("page");
        json.writeNumberField("number", answer.page().number());
        json.writeNumberField("of", answer.page().of());
        json.writeEndObject();
    }

    private static Fields error(String kind, String message) {
        return json -> {
            json.writeObjectFieldStart("error");
            json.writeStringField("kind", kind);
            json.writeStringField("message", message);
            json.writeArrayFieldStart("suggestions");
            json.writeEndArray();
            json.writeEndObject();
        };
    }

    private static String object(@Nullable String command, Fields fields) {
        var text = new StringWriter();
        try (var json = JSON.createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("command", command);
            fields.write(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot be written to", e);
        }
        return text.toString();
    }

    /** Writes fields into an object that is open. */
    private interface Fields {
        void write(JsonGenerator json) throws IOException;
    }
}
