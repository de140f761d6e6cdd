package readout.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.SplittableRandom;

/**
 * The parties, speakers, topics, events and sources of an invented corpus; slugs are {@code party-0} and so on.
 *
 * @param events grow with the corpus, and so do sources
 */
record SyntheticNames(int events, int sources) {

    static final int PARTIES = 5;
    static final int SPEAKERS = 300;
    static final int TOPICS = 40;

    private static final LocalDate FIRST_DAY = LocalDate.of(2023, 1, 1);
    private static final int DAYS = 1_000;

    static SyntheticNames of(long statements) {
        return new SyntheticNames(Math.clamp(statements / 5_000, 12, 1_000),
            Math.clamp(statements / 500, 50, 5_000));
    }

    /** The party for which a speaker speaks. */
    static int party(int speaker) {
        return speaker % PARTIES;
    }

    /** Any day on which statements were made. */
    static LocalDate day(SplittableRandom random) {
        return FIRST_DAY.plusDays(random.nextInt(DAYS));
    }

    void write(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("events"));
        list(folder, "parties.yaml", PARTIES, "- {slug: party-%1$d, label: Party %1$d, includes: all of it}\n");
        list(folder, "speakers.yaml", SPEAKERS, "- {slug: speaker-%1$d, kind: person, name: Speaker %1$d, party: "
            + "party-%2$d, roles: [{title: envoy}]}\n");
        list(folder, "topics.yaml", TOPICS, "- {slug: topic-%1$d, label: Topic %1$d, definition: what it is about}\n");
        list(folder, "sources.yaml", sources, """
            - id: source-%1$d
              kind: agency
              title: Report number %1$d
              publisher: Agency %2$d
              url: https://agency.example/report/%1$d
              published: 2025-12-31
            """);
        Files.writeString(folder.resolve("wording.yaml"), """
            - words: [admit, admits, admitted, admitting, confess, confesses, confessed]
              instead: write “said”
            - words: [alleged, allegedly, purported, purportedly, regime, henchmen, so-called]
              instead: write “said”, or name who says so
            """);
        for (var event = 0; event < events; event++) {
            Files.writeString(folder.resolve("events/event-" + event + ".yaml"), event(event));
        }
    }

    private static void list(Path folder, String path, int count, String entry) throws IOException {
        var text = new StringBuilder();
        for (var number = 0; number < count; number++) {
            text.append(entry.formatted(number, party(number)));
        }
        Files.writeString(folder.resolve(path), text);
    }

    private static String event(int number) {
        return """
            slug: event-%1$d
            title: Talks number %1$d
            date: %2$s
            statements:
              - id: event-%1$d-first
                speaker: speaker-1
                gist: The talks began.
                said: %2$s
                topics: [topic-1]
                source: source-1
                via: [Agency]
            points:
              - id: event-%1$d-begun
                question: Did the talks begin?
                accounts:
                  - {party: party-1, summary: They did, statements: [event-%1$d-first]}
            """.formatted(number, FIRST_DAY.plusDays(number % DAYS));
    }
}
