package readout.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import readout.corpus.CorpusLoader;
import readout.corpus.LoadOutcome;

/** Runs what README shows: its transcripts on the shipped corpus, and its example of a corpus file. */
class ReadmeTest {

    /** A line that begins with a dollar sign, and what is printed below it as far as the next unindented line. */
    private static final Pattern TRANSCRIPT =
        Pattern.compile("(?m)^    \\$ \\./readout (.+)\\n((?:(?:    .*|…|)\\n)*)");

    private static final Pattern WORD = Pattern.compile("(?:[\"'])([^\"']*)[\"']|\\S+");

    private static final Pattern EXAMPLE = Pattern.compile("(?ms)^```yaml\\n(# yaml-language-server.*?)^```$");

    @TempDir private Path folder;

    record Transcript(String command, List<String> parts) {}

    @ParameterizedTest
    @MethodSource("transcripts")
    void printsWhatTheTranscriptShows(Transcript transcript) {
        assertThat(run(words(transcript.command()))).containsSubsequence(transcript.parts());
    }

    static Stream<Transcript> transcripts() throws IOException {
        var found = TRANSCRIPT.matcher(readme()).results().map(ReadmeTest::transcript).toList();
        assertThat(found).as("transcripts in README").hasSizeGreaterThanOrEqualTo(2);
        return found.stream();
    }

    @Test
    void theExampleOfAnEventIsValid() throws IOException {
        var example = EXAMPLE.matcher(readme()).results().map(match -> match.group(1)).toList();
        assertThat(example).hasSize(1);
        write("parties.yaml", """
            - {slug: north, label: Northland, includes: its president}
            - {slug: south, label: Southland, includes: its president}
            """);
        write("speakers.yaml", """
            - {slug: ada-marsh, kind: person, name: Ada Marsh, party: north, roles: [{title: President}]}
            - {slug: jozef-brandt, kind: person, name: Józef Brandt, party: south, roles: [{title: President}]}
            """);
        write("topics.yaml", "- {slug: talks, label: Talks, definition: When the sides talk.}\n");
        write("sources.yaml", "- {id: bulletin, kind: newspaper, publisher: The Lake Bulletin, language: en}\n");
        write("events/lake-call.yaml", example.getFirst());

        assertThat(new CorpusLoader().load(folder)).isInstanceOfSatisfying(
            LoadOutcome.Valid.class, valid -> assertThat(valid.warnings()).isEmpty());
    }

    private void write(String file, String text) throws IOException {
        var path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    /** Split at spaces as a shell would, between quotation marks not. */
    private static String[] words(String command) {
        return WORD.matcher(command).results()
            .map(word -> word.group(1) == null ? word.group() : word.group(1))
            .toArray(String[]::new);
    }

    private static String readme() throws IOException {
        return Files.readString(Terminal.HOME.resolve("README.md"));
    }

    private static Transcript transcript(MatchResult match) {
        var printed = match.group(2).replaceAll("(?m)^    ", "").strip();
        return new Transcript(
            match.group(1), Pattern.compile("(?m)^\\s*…$").splitAsStream(printed).map(String::strip)
                .filter(part -> !part.isEmpty()).toList());
    }

    /** What a command prints on both streams, on the shipped corpus. */
    private String run(String... words) {
        return new Terminal(Map.of("READOUT_INDEX", folder.resolve("lucene").toString())).run(words).printed();
    }
}
