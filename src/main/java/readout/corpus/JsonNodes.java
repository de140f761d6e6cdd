package readout.corpus;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Optional;

/** Reads one line of a JSON Lines file, as strictly as {@link YamlNodes} reads YAML. */
final class JsonNodes {

    private static final JsonFactory JSON = JsonFactory.builder()
        .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(YamlNodes.DEEPEST).build())
        .build();

    private final String line;
    private final int number;
    private final JsonParser parser;

    private JsonNodes(String line, int number, JsonParser parser) {
        this.line = line;
        this.number = number;
        this.parser = parser;
    }

    /** The line's value; empty after telling what is wrong. */
    static Optional<Node> read(String line, int number, FileProblems problems) {
        try (var parser = JSON.createParser(line)) {
            return Optional.of(new JsonNodes(line, number, parser).value());
        } catch (Refused refused) {
            problems.error(refused.at, refused.message(), refused.remedy);
        } catch (JsonProcessingException broken) {
            var column = broken.getLocation() == null ? 0 : Math.max(0, broken.getLocation().getColumnNr());
            problems.error(new Mark(number, column), "this is not JSON: " + broken.getOriginalMessage(),
                "write one whole statement a line");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Optional.empty();
    }

    private Node value() throws IOException {
        parser.nextToken();
        var value = node();
        if (parser.nextToken() != null) {
            throw new Refused(here(), "something follows the statement", "write one statement a line");
        }
        return value;
    }

    private Node node() throws IOException {
        var at = here();
        var token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return fields(at);
        }
        if (token == JsonToken.START_ARRAY) {
            return items(at);
        }
        return new Node.Scalar(parser.getText(), token != JsonToken.VALUE_STRING, at);
    }

    private Node items(Mark at) throws IOException {
        var items = new ArrayList<Node>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node());
        }
        return new Node.Items(items, at);
    }

    private Node fields(Mark at) throws IOException {
        var fields = new ArrayList<Node.Field>();
        var keys = new HashSet<String>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var key = new Node.Scalar(parser.getText(), false, here());
            if (!keys.add(key.text())) {
                throw new Refused(key.at(), "`" + key.text() + "` is given twice", "keep one of them");
            }
            parser.nextToken();
            fields.add(new Node.Field(key, node()));
        }
        return new Node.Fields(fields, at);
    }

    private Mark here() {
        var units = (int) Math.min(line.length(), parser.currentTokenLocation().getCharOffset());
        return new Mark(number, units < 0 ? 0 : line.codePointCount(0, units) + 1);
    }
}
