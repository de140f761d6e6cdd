package readout.edition;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/** A corpus in a folder that edits by chance keep changing, some of them mistakes. The same for the same seed. */
final class RandomCorpus {

    private static final ObjectMapper TREES = new ObjectMapper();

    private final Path folder;
    private final Random random;
    private final Map<String, String> written = new HashMap<>();
    private ObjectNode tree = TREES.createObjectNode();
    private ObjectNode sound = tree;
    private Instant time = Instant.parse("2025-01-01T00:00:00Z");
    private int last;

    RandomCorpus(Path folder, long seed) {
        this.folder = folder;
        random = new Random(seed);
        for (var kind : List.of("parties", "speakers", "topics", "sources", "wording")) {
            tree.putArray(kind);
        }
        tree.putObject("events");
        tree.putObject("bulk");
        IntStream.range(0, 3).forEach(_ -> {
            addParty();
            addTopic();
            addSource();
        });
        IntStream.range(0, 4).forEach(_ -> addSpeaker());
        IntStream.range(0, 3).forEach(_ -> {
            addEvent();
            ((ObjectNode) tree.get("bulk")).putArray("bulk" + ++last);
        });
        IntStream.range(0, 40).forEach(_ -> addStatement());
        IntStream.range(0, 3).forEach(_ -> addPoint());
        write();
        keep();
    }

    /** The state to which {@link #undo} goes back. */
    void keep() {
        sound = tree.deepCopy();
    }

    void undo() {
        tree = sound.deepCopy();
        write();
    }

    /** One edit or several, and the files written that it touches. */
    void edit() {
        IntStream.rangeClosed(0, random.nextInt(3)).forEach(_ -> edit(random.nextInt(100)));
        write();
    }

    private void edit(int chance) {
        var statement = (ObjectNode) any(statements());
        if (chance < 12) {
            statement.put("gist", "They spoke of " + ++last + ".");
        } else if (chance < 24) {
            addStatement();
        } else if (chance < 32) {
            removeStatement();
        } else if (chance < 42) {
            moveStatement();
        } else if (chance < 48) {
            statement.put("repeats", any(statements()).get("id").textValue());
        } else if (chance < 56) {
            quote(statement);
        } else if (chance < 60) {
            addSource();
            statement.put("source", "source-" + last);
        } else if (chance < 62) {
            statement.put("source", id(any(list("sources"))));
        } else if (chance < 74) {
            editPoints(statement);
        } else if (chance < 82) {
            editFiles();
        } else if (chance < 94) {
            editNames();
        } else {
            spoil(statement);
        }
    }

    private void editPoints(ObjectNode statement) {
        switch (random.nextInt(4)) {
            case 0 -> addPoint();
            case 1 -> remove(((ObjectNode) anyEvent()).withArray("points"));
            case 2 -> points().stream().findAny().ifPresent(
                point -> statement.putArray("points").add(point.get("id").textValue()));
            default -> points().stream().findAny().ifPresent(point -> ((ArrayNode) point.at("/accounts/0/statements"))
                .add(any(statements()).get("id").textValue()));
        }
    }

    private void editFiles() {
        var bulk = (ObjectNode) tree.get("bulk");
        var name = any(bulk.propertyStream().map(Map.Entry::getKey).toList());
        switch (random.nextInt(6)) {
            case 0 -> bulk.putArray("bulk" + ++last);
            case 1 -> bulk.set("bulk" + ++last, bulk.remove(name));
            case 2 -> addEvent();
            case 3 -> ((ObjectNode) anyEvent()).put("title", "Talks " + ++last).put("date", day());
            case 4 -> written.clear(); // touched: other times, but the same content
            default -> ((ObjectNode) tree.get("events")).remove(id(anyEvent()));
        }
    }

    private void editNames() {
        var speaker = (ObjectNode) any(list("speakers"));
        switch (random.nextInt(12)) {
            case 0 -> speaker.withArray("aliases").add("Alias " + ++last);
            case 1 -> speaker.put("party", id(any(list("parties"))));
            case 2 -> ((ObjectNode) speaker.at("/roles/0")).put("title", "minister " + ++last);
            case 3 -> remove(list("speakers"));
            case 4 -> ((ObjectNode) any(list("topics"))).put("label", "Topic " + ++last);
            case 5 -> remove(list("topics"));
            case 6 -> ((ObjectNode) any(list("parties"))).put("label", "Party " + ++last);
            case 7 -> remove(list("parties"));
            case 8 -> ((ObjectNode) any(list("sources"))).put("title", "Report " + ++last);
            case 9 -> remove(list("sources"));
            case 10 -> list("wording").addObject().put("instead", "said").putArray("words").add("spoke");
            default -> addSpeaker();
        }
    }

    private void spoil(ObjectNode statement) {
        switch (random.nextInt(5)) {
            case 0 -> statement.put("id", any(statements()).get("id").textValue());
            case 1 -> statement.put("colour", "blue");
            case 2 -> statement.put("form", "omission");
            case 3 -> statement.put("speaker", "nobody");
            default -> points().stream().findAny().ifPresent(
                point -> ((ObjectNode) point).put("id", points().getLast().get("id").textValue()));
        }
    }

    private void addParty() {
        list("parties").addObject().put("slug", "party-" + ++last).put("label", "P " + last).put("includes", "all");
    }

    private void addTopic() {
        list("topics").addObject().put("slug", "topic-" + ++last).put("label", "T " + last).put("definition", "it");
    }

    private void addSource() {
        list("sources").addObject().put("id", "source-" + ++last).put("kind", "agency").put("published", day());
    }

    private void addSpeaker() {
        list("speakers").addObject().put("slug", "speaker-" + ++last).put("kind", "person").put("name", "S " + last)
            .put("party", id(any(list("parties")))).putArray("roles").addObject().put("title", "envoy");
    }

    private void addEvent() {
        var slug = "event-" + ++last;
        var event = ((ObjectNode) tree.get("events")).putObject(slug);
        event.put("slug", slug).put("title", "Talks " + last).put("date", day()).putArray("statements");
        event.putArray("points");
    }

    private void addStatement() {
        var statement = TREES.createObjectNode().put("id", "s" + ++last)
            .put("speaker", id(any(list("speakers"))))
            .put("gist", "They spoke of " + last + ".").put("said", day())
            .put("source", id(any(list("sources"))));
        statement.putArray("topics").add(id(any(list("topics"))));
        statement.putArray("via").add("A report");
        if (random.nextInt(3) == 0) {
            quote(statement);
        }
        put(statement);
    }

    private void quote(ObjectNode statement) {
        var quotation = statement.putObject("quotation").put("exact", "we spoke " + ++last);
        if (random.nextBoolean()) {
            var run = random.nextInt(6);
            quotation.put("utterance", "run-" + run);
            if (random.nextInt(20) > 0 && run % 2 == 0) {
                quotation.put("seq", 1 + random.nextInt(60));
            }
        }
    }

    private void addPoint() {
        var account = ((ObjectNode) anyEvent()).withArray("points").addObject().put("id", "point-" + ++last)
            .put("question", "What was said?").putArray("accounts").addObject().put("summary", "This.");
        account.putArray("statements").add(any(statements()).get("id").textValue());
    }

    private void put(ObjectNode statement) {
        if (random.nextBoolean()) {
            statement.remove("event");
            ((ObjectNode) anyEvent()).withArray("statements").add(statement);
        } else {
            statement.put("event", id(anyEvent()));
            ((ArrayNode) any(elements(tree.get("bulk")))).add(statement);
        }
    }

    private void moveStatement() {
        put((ObjectNode) removeStatement());
    }

    private JsonNode removeStatement() {
        return remove(any(statementLists().stream().filter(list -> !list.isEmpty()).toList()));
    }

    private JsonNode remove(ArrayNode from) {
        return from.isEmpty() ? TREES.createObjectNode() : from.remove(random.nextInt(from.size()));
    }

    private List<ArrayNode> statementLists() {
        var lists = new ArrayList<ArrayNode>();
        elements(tree.get("events")).forEach(event -> lists.add((ArrayNode) event.get("statements")));
        elements(tree.get("bulk")).forEach(bulk -> lists.add((ArrayNode) bulk));
        return lists;
    }

    private List<JsonNode> statements() {
        return statementLists().stream().flatMap(list -> elements(list).stream()).toList();
    }

    private List<JsonNode> points() {
        return elements(tree.get("events")).stream().flatMap(event -> elements(event.get("points")).stream()).toList();
    }

    private JsonNode anyEvent() {
        return any(elements(tree.get("events")));
    }

    private ArrayNode list(String kind) {
        return tree.withArray(kind);
    }

    private static String id(JsonNode of) {
        return of.has("slug") ? of.get("slug").textValue() : of.path("id").asText();
    }

    private static List<JsonNode> elements(JsonNode of) {
        return StreamSupport.stream(of.spliterator(), false).toList();
    }

    private JsonNode any(ArrayNode of) {
        return of.get(random.nextInt(of.size()));
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private String day() {
        return "2025-0%d-1%d".formatted(1 + random.nextInt(9), random.nextInt(9));
    }

    /** JSON is YAML, too. */
    private void write() {
        var files = new HashMap<String, String>();
        for (var kind : List.of("parties", "speakers", "topics", "sources", "wording")) {
            files.put(kind + ".yaml", list(kind).toString());
        }
        tree.get("events").properties().forEach(
            event -> files.put("events/" + event.getKey() + ".yaml", event.getValue().toPrettyString()));
        tree.get("bulk").properties().forEach(bulk -> files.put(bulk.getKey() + ".jsonl",
            elements(bulk.getValue()).stream().map(JsonNode::toString).collect(Collectors.joining("\n"))));
        try {
            write(files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Map<String, String> files) throws IOException {
        time = time.plusSeconds(60);
        Files.createDirectories(folder.resolve("events"));
        for (var file : files.entrySet()) {
            if (!file.getValue().equals(written.get(file.getKey()))) {
                Files.writeString(folder.resolve(file.getKey()), file.getValue());
                Files.setLastModifiedTime(folder.resolve(file.getKey()), FileTime.from(time));
            }
        }
        try (var there = Files.walk(folder)) {
            for (var file : there.filter(Files::isRegularFile).toList()) {
                if (!files.containsKey(folder.relativize(file).toString())) {
                    Files.delete(file);
                }
            }
        }
        written.clear();
        written.putAll(files);
    }
}
