package readout.corpus;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Reads one YAML document. What makes YAML dangerous or surprising is refused: anchors and aliases, tags, deep
 * nesting, a key given twice, a second document.
 */
final class YamlNodes {

    static final int DEEPEST = 20;

    private final ParserImpl parser;

    private YamlNodes(String text) {
        var options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        parser = new ParserImpl(new StreamReader(text), options);
    }

    /** The document; empty after telling what is wrong. */
    static Optional<Node> read(String text, FileProblems problems) {
        try {
            return Optional.of(new YamlNodes(text).document());
        } catch (Refused refused) {
            problems.error(refused.at, refused.message(), refused.remedy);
        } catch (MarkedYAMLException broken) {
            var at = broken.getProblemMark() == null ? Mark.WHOLE_FILE : mark(broken.getProblemMark());
            problems.error(at, "this is not YAML: " + broken.getProblem(),
                remedy(String.valueOf(broken.getProblem())));
        } catch (YAMLException broken) {
            problems.error(Mark.WHOLE_FILE, "this is not YAML: " + broken.getMessage(), "compare with the other files");
        }
        return Optional.empty();
    }

    private Node document() {
        parser.getEvent();
        if (parser.checkEvent(Event.ID.StreamEnd)) {
            throw empty();
        }
        parser.getEvent();
        var root = node(0);
        parser.getEvent();
        if (!parser.checkEvent(Event.ID.StreamEnd)) {
            throw new Refused(start(parser.peekEvent()), "a second document begins here", "keep one document a file");
        }
        if (root instanceof Node.Scalar scalar && scalar.isNothing()) {
            throw empty();
        }
        return root;
    }

    private static Refused empty() {
        return new Refused(Mark.WHOLE_FILE, "the file is empty", "fill it, or remove it; an empty list is written []");
    }

    private Node node(int depth) {
        var event = parser.getEvent();
        refuseSurprises(event, depth);
        return switch (event) {
            case ScalarEvent scalar ->
                new Node.Scalar(scalar.getValue(), scalar.getScalarStyle() == ScalarStyle.PLAIN, start(event));
            case CollectionStartEvent start when start.is(Event.ID.MappingStart) -> fields(start, depth);
            default -> items(event, depth);
        };
    }

    private Node items(Event start, int depth) {
        var items = new ArrayList<Node>();
        while (!parser.checkEvent(Event.ID.SequenceEnd)) {
            items.add(node(depth + 1));
        }
        parser.getEvent();
        return new Node.Items(items, start(start));
    }

    private Node fields(Event start, int depth) {
        var fields = new ArrayList<Node.Field>();
        var keys = new HashSet<String>();
        while (!parser.checkEvent(Event.ID.MappingEnd)) {
            var key = key(depth);
            if (!keys.add(key.text())) {
                throw new Refused(key.at(), "`" + key.text() + "` is given twice", "keep one of them");
            }
            fields.add(new Node.Field(key, node(depth + 1)));
        }
        parser.getEvent();
        return new Node.Fields(fields, start(start));
    }

    private Node.Scalar key(int depth) {
        if (node(depth + 1) instanceof Node.Scalar key) {
            return key;
        }
        throw new Refused(start(parser.peekEvent()), "a key must be one word", "write `key: value`");
    }

    private static void refuseSurprises(Event event, int depth) {
        if (event instanceof NodeEvent node && node.getAnchor() != null) {
            throw new Refused(start(event), "anchors and aliases (& and *) are not used here", "write the value out");
        }
        var tag = switch (event) {
            case ScalarEvent scalar -> scalar.getTag();
            case CollectionStartEvent collection -> collection.getTag();
            default -> null;
        };
        if (tag != null) {
            throw new Refused(start(event), "tags (!) are not used here", "leave it out, or put the text in quotes");
        }
        if (depth > DEEPEST) {
            throw new Refused(start(event), "this is nested too deeply", "compare with the other files");
        }
    }

    private static String remedy(String problem) {
        return problem.contains("TAB")
            ? "indent with spaces, not tabs"
            : "look for a missing quotation mark, colon or space here or on the line before";
    }

    private static Mark start(Event event) {
        return mark(event.getStartMark());
    }

    private static Mark mark(org.yaml.snakeyaml.error.Mark mark) {
        return new Mark(mark.getLine() + 1, mark.getColumn() + 1);
    }
}
