package readout.render;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import readout.answer.Answer;
import readout.answer.Block;
import readout.answer.Block.Checked;
import readout.answer.Evidence;
import readout.model.WordChange;

/** What came of a question or of a check, in short, for programs that look no further. */
final class JsonFindings {

    private JsonFindings() {}

    /** {@code abstained}, null where nothing was asked; {@code nearest} and {@code checks}. */
    static void write(Answer answer, JsonGenerator json) throws IOException {
        json.writeFieldName("abstained");
        if (answer.understood().isPresent()) {
            json.writeBoolean(answer.abstains());
        } else {
            json.writeNull();
        }
        JsonRenderer.writeStrings("nearest", answer.nearest(), json);
        json.writeArrayFieldStart("checks");
        for (var checked : answer.checks()) {
            write(checked, json);
        }
        json.writeEndArray();
    }

    /** The fields that both this and the block itself have. */
    static void writeHead(Checked checked, JsonGenerator json) throws IOException {
        json.writeStringField("quotation", checked.quotation());
        json.writeStringField("kind", JsonRenderer.word(checked.fidelity()));
        json.writeStringField("claimed", checked.claimed().isEmpty() ? null : checked.claimed());
        json.writeStringField("summary", checked.summary());
        json.writeArrayFieldStart("differences");
        for (var change : checked.comparison().changes()) {
            write(change, json);
        }
        json.writeEndArray();
    }

    static void writeRuns(String name, List<Block.Run> runs, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(name);
        for (var run : runs) {
            json.writeStartObject();
            json.writeStringField("text", run.text());
            json.writeBooleanField("differs", run.differs());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void write(Checked checked, JsonGenerator json) throws IOException {
        json.writeStartObject();
        writeHead(checked, json);
        var statements = checked.statements().stream().map(Evidence::statement).distinct().toList();
        json.writeStringField("statement", statements.isEmpty() ? null : statements.getFirst());
        JsonRenderer.writeStrings("statements", statements, json);
        json.writeEndObject();
    }

    private static void write(WordChange change, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", JsonRenderer.word(change.type()));
        json.writeStringField("was", change.was());
        json.writeStringField("now", change.now());
        json.writeEndObject();
    }
}
