package readout.render;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.answer.Block;
import readout.answer.Block.Checked;
import readout.answer.Block.Entry;
import readout.answer.Block.Fact;
import readout.answer.Block.Facts;
import readout.answer.Block.Heading;
import readout.answer.Block.Nearest;
import readout.answer.Block.Notice;
import readout.answer.Block.Prose;
import readout.answer.Block.Quoted;
import readout.answer.Block.Reading;
import readout.answer.Block.Revision;
import readout.answer.Block.Side;
import readout.answer.Block.SideBySide;
import readout.answer.Block.Understood;
import readout.answer.Evidence;
import readout.answer.FollowUp;
import readout.model.SaidDate;

/** An answer's blocks as JSON, each an object with its {@code type}. */
final class JsonBlocks {

    private JsonBlocks() {}

    static void write(Block block, JsonGenerator json) throws IOException {
        json.writeStartObject();
        switch (block) {
            case Heading(var text) -> typed("heading", "text", text, json);
            case Prose(var text) -> typed("prose", "text", text, json);
            case Quoted(var statement) -> {
                json.writeStringField("type", "quoted");
                json.writeFieldName("statement");
                writeEvidence(statement, json);
            }
            case Entry entry -> writeEntry(entry, json);
            case SideBySide sides -> writeSides(sides, json);
            case Facts(var facts) -> writeFacts(facts, json);
            case Notice(var tone, var text) -> {
                typed("notice", "tone", JsonRenderer.word(tone), json);
                json.writeStringField("text", text);
            }
            case Understood(var readings) -> writeReadings(readings, json);
            case Nearest(var introduction, var statements) -> {
                typed("nearest", "introduction", introduction, json);
                writeAll(statements, json);
            }
            case Revision(var title, var detail, var words) -> {
                typed("revision", "title", title, json);
                json.writeStringField("detail", detail);
                JsonFindings.writeRuns("was", words.was(), json);
                JsonFindings.writeRuns("now", words.now(), json);
            }
            case Checked checked -> writeChecked(checked, json);
        }
        json.writeEndObject();
    }

    private static void typed(String type, String name, String value, JsonGenerator json) throws IOException {
        json.writeStringField("type", type);
        json.writeStringField(name, value);
    }

    private static void writeEntry(Entry entry, JsonGenerator json) throws IOException {
        typed("entry", "when", entry.when(), json);
        json.writeStringField("title", entry.title());
        json.writeStringField("detail", entry.detail());
        json.writeFieldName("call");
        writeNullable(entry.call(), json);
    }

    private static void writeNullable(@Nullable FollowUp followUp, JsonGenerator json) throws IOException {
        if (followUp == null) {
            json.writeNull();
        } else {
            JsonRenderer.writeFollowUp(followUp, json);
        }
    }

    private static void writeSides(SideBySide block, JsonGenerator json) throws IOException {
        typed("side-by-side", "question", block.question(), json);
        json.writeArrayFieldStart("sides");
        for (var side : block.sides()) {
            writeSide(side, json);
        }
        json.writeEndArray();
    }

    private static void writeSide(Side side, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("label", side.label());
        json.writeStringField("party", side.party());
        json.writeStringField("summary", side.summary());
        writeAll(side.statements(), json);
        json.writeEndObject();
    }

    private static void writeReadings(List<Reading> readings, JsonGenerator json) throws IOException {
        json.writeStringField("type", "understood");
        json.writeArrayFieldStart("readings");
        for (var reading : readings) {
            json.writeStartObject();
            json.writeStringField("label", reading.label());
            json.writeFieldName("without");
            JsonRenderer.writeCall(reading.without(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeChecked(Checked checked, JsonGenerator json) throws IOException {
        json.writeStringField("type", "checked");
        JsonFindings.writeHead(checked, json);
        JsonFindings.writeRuns("was", checked.comparison().was(), json);
        JsonFindings.writeRuns("now", checked.comparison().now(), json);
        writeAll(checked.statements(), json);
    }

    private static void writeAll(List<Evidence> statements, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("statements");
        for (var statement : statements) {
            writeEvidence(statement, json);
        }
        json.writeEndArray();
    }

    private static void writeFacts(List<Fact> facts, JsonGenerator json) throws IOException {
        json.writeStringField("type", "facts");
        json.writeArrayFieldStart("facts");
        for (var fact : facts) {
            json.writeStartObject();
            json.writeStringField("label", fact.label());
            json.writeStringField("value", fact.value());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeEvidence(Evidence evidence, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", evidence.statement());
        var voice = evidence.voice();
        json.writeStringField("speaker", voice.name());
        json.writeStringField("role", voice.role());
        json.writeStringField("party", voice.party());
        json.writeStringField("side", voice.side());
        writeWords(evidence, json);
        writeSaid(evidence.said(), json);
        writeProvenance(evidence, json);
        JsonRenderer.writeStrings("remarks", evidence.remarks(), json);
        writeRetraction(evidence, json);
        json.writeEndObject();
    }

    private static void writeWords(Evidence evidence, JsonGenerator json) throws IOException {
        var words = evidence.words();
        json.writeStringField("text", words.text());
        json.writeBooleanField("verbatim", words.verbatim());
        json.writeStringField("strength", JsonRenderer.word(words.strength()));
        json.writeStringField("translatedFrom", words.language().isEmpty() ? null : words.language());
        json.writeArrayFieldStart("highlights");
        for (var span : words.highlights()) {
            json.writeStartObject();
            json.writeNumberField("start", span.start());
            json.writeNumberField("end", span.end());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeSaid(SaidDate said, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("said");
        json.writeStringField("date", said.date().iso());
        json.writeStringField("earliest", said.days().first().toString());
        json.writeStringField("latest", said.days().last().toString());
        json.writeStringField("basis", said.basis().isEmpty() ? null : said.basis());
        json.writeStringField("words", Wording.said(said));
        json.writeEndObject();
    }

    private static void writeProvenance(Evidence evidence, JsonGenerator json) throws IOException {
        var provenance = evidence.provenance();
        JsonRenderer.writeStrings("chain", provenance.chain(), json);
        json.writeObjectFieldStart("source");
        json.writeStringField("name", provenance.source());
        json.writeStringField("url", provenance.url() == null ? null : provenance.url().toString());
        json.writeStringField("published", provenance.published().isEmpty() ? null : provenance.published());
        json.writeEndObject();
    }

    private static void writeRetraction(Evidence evidence, JsonGenerator json) throws IOException {
        var retraction = evidence.retraction();
        if (retraction == null) {
            json.writeNullField("retraction");
            return;
        }
        json.writeObjectFieldStart("retraction");
        json.writeStringField("date", retraction.date().toString());
        json.writeStringField("reason", retraction.reason());
        json.writeEndObject();
    }
}
