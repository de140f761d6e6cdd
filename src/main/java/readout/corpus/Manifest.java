package readout.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * What of a corpus is stored with its edition, besides the statements: the registry, and the files it was made from.
 * Immutable. Its written form is JSON.
 *
 * @param sources digests of the sources by id
 * @param vectors names how the statements' vectors were made; empty where they have none
 */
public record Manifest(Registry registry, List<CorpusFile> files, Map<String, String> sources, String vectors) {

    /** Reads and writes trees only: no records are looked into, which would cost a command most of its start-up time. */
    private static final ObjectMapper TREES = new ObjectMapper();

    public Manifest {
        files = List.copyOf(files);
        sources = Map.copyOf(sources);
    }

    public String write() {
        var json = TREES.createObjectNode();
        new RegistryWriter(json.putObject("registry")).write(registry);
        var written = json.putArray("files");
        files.forEach(file -> written.addObject()
            .put("path", file.path())
            .put("size", file.size())
            .put("modified", file.modified())
            .put("sha256", file.sha256()));
        var digests = json.putObject("sources");
        new TreeMap<>(sources).forEach(digests::put);
        json.put("vectors", vectors);
        return json.toString();
    }

    /** Reads what {@link #write} wrote; anything else is refused as an illegal argument. */
    public static Manifest read(String written) {
        var json = tree(written);
        var files = StreamSupport.stream(json.required("files").spliterator(), false).map(Manifest::file).toList();
        return new Manifest(new RegistryReader(json.required("registry")).read(), files,
            sources(json.required("sources")), json.required("vectors").textValue());
    }

    private static Map<String, String> sources(JsonNode json) {
        return json.properties().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, source -> source.getValue().textValue()));
    }

    private static JsonNode tree(String written) {
        try {
            return TREES.readTree(written);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a written manifest", e);
        }
    }

    private static CorpusFile file(JsonNode json) {
        return new CorpusFile(
            json.required("path").textValue(),
            json.required("size").longValue(),
            json.required("modified").longValue(),
            json.required("sha256").textValue());
    }
}
