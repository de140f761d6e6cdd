package readout.app;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/** Reads the settings that the file gives; an absent file gives none. */
final class SettingsFile {

    private static final String NAME = "config/readout.yaml";

    private static final long LARGEST = 100_000;

    private final Map<Setting, Given> givens;
    private final List<String> problems;

    private SettingsFile(Map<Setting, Given> givens, List<String> problems) {
        this.givens = givens;
        this.problems = problems;
    }

    /** Adds what the file gives, and what is wrong with it. */
    static void read(Path home, Map<Setting, Given> givens, List<String> problems) {
        try {
            var path = home.resolve(NAME);
            if (Files.exists(path) && Files.size(path) > LARGEST) {
                problems.add(NAME + ": larger than " + LARGEST + " bytes, so it is not a settings file");
                return;
            }
            var text = Files.readString(path);
            if (!text.lines().allMatch(SettingsFile::saysNothing)) {
                new SettingsFile(givens, problems).parse(text);
            }
        } catch (NoSuchFileException _) {
            // every setting has a default
        } catch (CharacterCodingException _) {
            problems.add(NAME + ": not UTF-8; save it as UTF-8");
        } catch (IOException failure) {
            problems.add(NAME + ": cannot be read: " + failure.getMessage());
        }
    }

    /** Loading a YAML parser for a file of comments would cost each command a tenth of its time. */
    private static boolean saysNothing(String line) {
        var stripped = line.strip();
        return stripped.isEmpty() || stripped.startsWith("#");
    }

    private void parse(String text) {
        try {
            var options = new LoaderOptions();
            options.setMaxAliasesForCollections(0);
            var parser = new ParserImpl(new StreamReader(text), options);
            var root = new Composer(parser, new Resolver(), options).getSingleNode();
            if (root instanceof MappingNode mapping) {
                readKeys("", mapping);
            } else if (root != null && !isNothing(root)) {
                problems.add(where(root) + ": settings are keys with values, such as 'index: index/lucene'");
            }
        } catch (MarkedYAMLException broken) {
            var mark = broken.getProblemMark();
            problems
                .add(NAME + (mark == null ? "" : ":" + (mark.getLine() + 1)) + ": not YAML: " + broken.getProblem());
        } catch (YAMLException broken) {
            problems.add(NAME + ": not YAML: " + broken.getMessage());
        }
    }

    private void readKeys(String prefix, MappingNode mapping) {
        for (NodeTuple entry : mapping.getValue()) {
            var path = prefix + (entry.getKeyNode() instanceof ScalarNode key ? key.getValue() : "?");
            Setting.ofPath(path).filter(_ -> !(isGroup(path) && entry.getValueNode() instanceof MappingNode))
                .ifPresentOrElse(
                    setting -> give(setting, entry),
                    () -> readGroup(path, entry));
        }
    }

    private void give(Setting setting, NodeTuple entry) {
        var where = where(entry.getKeyNode()) + " " + setting.path();
        switch (entry.getValueNode()) {
            case ScalarNode scalar -> add(setting, new Given(where, isNothing(scalar) ? "" : scalar.getValue()));
            case SequenceNode list when isOfScalars(list) -> add(setting, new Given(where, joined(list)));
            default -> problems.add(where + ": one value or a list is wanted here");
        }
    }

    private void add(Setting setting, Given given) {
        if (givens.putIfAbsent(setting, given) != null) {
            problems.add(given.where() + ": set twice in this file");
        }
    }

    private void readGroup(String path, NodeTuple entry) {
        var isGroup = isGroup(path);
        if (isGroup && entry.getValueNode() instanceof MappingNode inner) {
            readKeys(path + ".", inner);
        } else if (!isGroup) {
            problems.add(where(entry.getKeyNode()) + ": no setting is called '" + path + "'"
                + NearMiss.of(path, Setting.paths()));
        } else if (!isNothing(entry.getValueNode())) {
            problems.add(where(entry.getKeyNode()) + ": '" + path + "' holds other settings, not a value");
        }
    }

    private static boolean isGroup(String path) {
        return Setting.paths().stream().anyMatch(known -> known.startsWith(path + "."));
    }

    private static boolean isOfScalars(SequenceNode list) {
        return list.getValue().stream().allMatch(ScalarNode.class::isInstance);
    }

    private static String joined(SequenceNode list) {
        return list.getValue().stream().map(item -> ((ScalarNode) item).getValue()).collect(Collectors.joining(","));
    }

    private static boolean isNothing(Node node) {
        return node.getTag().equals(Tag.NULL);
    }

    private static String where(Node node) {
        return NAME + ":" + (node.getStartMark().getLine() + 1);
    }
}
