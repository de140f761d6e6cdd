package readout.edition;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * A large invented corpus: its statements in a hundred bulk files and a few event files, their words drawn by Zipf's
 * law. The same for the same size.
 */
final class BulkCorpus {

    static final int FILES = 100;

    private static final int WORDS = 60_000;
    private static final int PARTIES = 5;
    private static final int SPEAKERS = 300;
    private static final int TOPICS = 40;
    private static final int EVENTS = 12;

    private final Path folder;
    private final int size;
    private final Random random = new Random(7);
    private final double[] cumulated = new double[WORDS];

    BulkCorpus(Path folder, int size) {
        this.folder = folder;
        this.size = size;
        var sum = 0.0;
        for (var rank = 0; rank < WORDS; rank++) {
            sum += 1.0 / (rank + 2.7);
            cumulated[rank] = sum;
        }
    }

    Path folder() {
        return folder;
    }

    /** Writes it anew. */
    void write() throws IOException {
        Files.createDirectories(folder.resolve("events"));
        list("parties.yaml", PARTIES, "- {slug: party-%1$d, label: Party %1$d, includes: all of it}\n");
        list("speakers.yaml", SPEAKERS, "- {slug: speaker-%1$d, kind: person, name: Speaker %1$d, party: party-"
            + "%2$d, roles: [{title: envoy}]}\n");
        list("topics.yaml", TOPICS, "- {slug: topic-%1$d, label: Topic %1$d, definition: what it is about}\n");
        list("sources.yaml", sources(), """
            - id: source-%1$d
              kind: agency
              title: Report number %1$d
              publisher: Agency %2$d
              url: https://agency.example/report/%1$d
              published: 2025-12-31
            """);
        for (var event = 0; event < EVENTS; event++) {
            Files.writeString(folder.resolve("events/event-" + event + ".yaml"), event(event));
        }
        for (var file = 0; file < FILES; file++) {
            writeBulk(file);
        }
    }

    private void writeBulk(int file) throws IOException {
        try (BufferedWriter writer = Files.newBufferedWriter(bulk(file))) {
            for (var number = 0; number < size / FILES; number++) {
                writer.write(line("s" + file + "-" + number));
                writer.newLine();
            }
        }
    }

    Path bulk(int file) {
        return folder.resolve("statements-%02d.jsonl".formatted(file));
    }

    /** Gives one statement other words. */
    void editLine(int file) throws IOException {
        var lines = new ArrayList<>(Files.readAllLines(bulk(file)));
        var line = random.nextInt(lines.size());
        lines.set(line, lines.get(line).replaceFirst("\"gist\":\"", "\"gist\":\"" + sentence(2) + " "));
        Files.write(bulk(file), lines);
    }

    /** Adds a statement of a new source. */
    void addLine(int file, String id) throws IOException {
        var sources = folder.resolve("sources.yaml");
        Files.writeString(sources, Files.readString(sources) + "- {id: " + id + "-source, kind: official}\n");
        var lines = new ArrayList<>(Files.readAllLines(bulk(file)));
        lines.add(line(id).replaceFirst("\"source\":\"[^\"]*\"", "\"source\":\"" + id + "-source\""));
        Files.write(bulk(file), lines);
    }

    private void list(String path, int count, String entry) throws IOException {
        var text = new StringBuilder();
        for (var number = 0; number < count; number++) {
            text.append(entry.formatted(number, number % PARTIES));
        }
        Files.writeString(folder.resolve(path), text);
    }

    private int sources() {
        return Math.max(50, size / 500);
    }

    private String event(int number) {
        return """
            slug: event-%1$d
            title: Talks number %1$d
            date: 2025-03-%2$02d
            statements:
              - id: event-%1$d-first
                speaker: speaker-1
                gist: The talks began.
                said: 2025-03-%2$02d
                topics: [topic-1]
                source: source-1
                via: [Agency]
            points:
              - id: event-%1$d-begun
                question: Did the talks begin?
                accounts:
                  - {party: party-1, summary: They did, statements: [event-%1$d-first]}
            """.formatted(number, number + 1);
    }

    private String line(String id) {
        var quotation = random.nextInt(3) == 0 ? quotation(id) : "";
        var repeats = random.nextInt(50) == 0 ? ",\"repeats\":\"event-1-first\"" : "";
        return "{\"id\":\"%s\",\"event\":\"event-%d\",\"speaker\":\"speaker-%d\",\"gist\":\"%s\",\"said\":\"%s\",\"topics\":[\"%s\"],\"source\":\"source-%d\",\"via\":[\"Agency\"]%s%s}"
            .formatted(id, random.nextInt(EVENTS), random.nextInt(SPEAKERS), sentence(12), day(), topic(),
                random.nextInt(sources()), quotation, repeats);
    }

    private String quotation(String id) {
        var part = random.nextInt(4) == 0 ? ",\"utterance\":\"run-" + id + "\",\"seq\":1" : "";
        return ",\"quotation\":{\"exact\":\"" + sentence(30) + "\"" + part + "}";
    }

    String topic() {
        return "topic-" + random.nextInt(TOPICS);
    }

    private String day() {
        return LocalDate.of(2025, 1, 1).plusDays(random.nextInt(360)).toString();
    }

    /** Words a reader could look for: none of the very commonest. */
    List<String> typed() {
        return List.of(word(50), word(50));
    }

    private String sentence(int length) {
        var words = new ArrayList<String>(length);
        for (var i = 0; i < length; i++) {
            words.add(word(0));
        }
        return String.join(" ", words);
    }

    private String word(int from) {
        var before = from == 0 ? 0 : cumulated[from - 1];
        var rank = Arrays.binarySearch(cumulated, before + random.nextDouble() * (cumulated[WORDS - 1] - before));
        return "w" + Integer.toString(rank < 0 ? -rank - 1 : rank, 36);
    }
}
