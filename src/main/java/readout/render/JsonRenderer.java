package readout.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import readout.answer.Answer;
import readout.answer.CommandCall;
import readout.answer.FollowUp;
import readout.answer.Page;
import readout.answer.Refusal;
import readout.answer.Reply;
import readout.model.EditionStamp;

/**
 * Draws a reply as JSON for other programs. The shape is stable: names are only added. Every key is always there; what
 * is not known is {@code null}, and lists may be empty. {@code docs/BATCH.md} describes it.
 */
public final class JsonRenderer {

    private static final JsonFactory JSON = new JsonFactory();

    private JsonRenderer() {}

    /** One object, on several lines, with a line feed at the end. */
    public static String render(Reply reply) {
        var text = new StringWriter();
        try (var json = JSON.createGenerator(text).useDefaultPrettyPrinter()) {
            json.writeStartObject();
            switch (reply) {
                case Answer answer -> writeFields(answer, json);
                case Refusal refusal -> writeFields(refusal, json);
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot be written to", e);
        }
        return text.append('\n').toString();
    }

    /** An answer's fields, into an object that is open. */
    public static void writeFields(Answer answer, JsonGenerator json) throws IOException {
        json.writeStringField("title", answer.title());
        json.writeFieldName("call");
        writeCall(answer.call(), json);
        json.writeFieldName("page");
        writePage(answer.page(), json);
        json.writeFieldName("edition");
        writeEdition(answer.edition(), json);
        writeStrings("statements", answer.statements(), json);
        JsonFindings.write(answer, json);
        json.writeArrayFieldStart("blocks");
        for (var block : answer.blocks()) {
            JsonBlocks.write(block, json);
        }
        json.writeEndArray();
        writeFollowUps("followUps", answer.followUps(), json);
    }

    /** What came of a question or of a check, in short, into an object that is open. */
    public static void writeFindings(Answer answer, JsonGenerator json) throws IOException {
        JsonFindings.write(answer, json);
    }

    /** {@code "error"} with {@code kind}, {@code message} and {@code suggestions}, into an object that is open. */
    public static void writeFields(Refusal refusal, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("error");
        json.writeStringField("kind", word(refusal.kind()));
        json.writeStringField("message", refusal.message());
        writeFollowUps("suggestions", refusal.suggestions(), json);
        json.writeEndObject();
    }

    static void writeFollowUp(FollowUp followUp, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("label", followUp.label());
        json.writeFieldName("call");
        writeCall(followUp.call(), json);
        json.writeEndObject();
    }

    static void writeStrings(String name, List<String> values, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(name);
        for (var value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    /** How the name of a constant is written: {@code unknown-name}. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void writeFollowUps(String name, List<FollowUp> followUps, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(name);
        for (var followUp : followUps) {
            writeFollowUp(followUp, json);
        }
        json.writeEndArray();
    }

    static void writeCall(CommandCall call, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("command", call.command());
        json.writeObjectFieldStart("arguments");
        for (var argument : call.arguments().entrySet()) {
            json.writeStringField(argument.getKey(), argument.getValue());
        }
        json.writeEndObject();
        json.writeNumberField("page", call.page());
        json.writeEndObject();
    }

    private static void writePage(Page page, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("number", page.number());
        json.writeNumberField("of", page.of());
        json.writeStringField("unit", page.unit());
        json.writeEndObject();
    }

    private static void writeEdition(EditionStamp stamp, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("number", stamp.number());
        json.writeStringField("revision", stamp.revision());
        json.writeStringField("published", stamp.published().toString());
        json.writeNumberField("statements", stamp.statements());
        json.writeEndObject();
    }
}
