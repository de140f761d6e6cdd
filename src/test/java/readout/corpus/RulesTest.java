package readout.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule for statements and what they name: what is told, and where. */
final class RulesTest {

    private static final String TALK = "events/talk.yaml";

    @TempDir private Path folder;

    private CorpusDraft draft;

    @BeforeEach
    void copyTheFixtures() {
        draft = new CorpusDraft(folder);
    }

    @Test
    void findsNothingWrongWithASoundCorpus() {
        assertThat(draft.statement().problems()).isEmpty();
    }

    /** What stands in the draft's event, what is put there instead, and what is told of it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        speaker: ada-marsh   | speaker: ada-march   | 6:14: there is no speaker `ada-march` → did you mean `ada-marsh`?
        topics: [talks]      | topics: [talks, tea] | 9:21: there is no topic `tea` → write `talks` or `water`
        source: gazette      | source: gazete       | 10:13: there is no source `gazete` → did you mean `gazette`?
        gist:                | gyst:                | 7:5: unknown key `gyst` → did you mean `gist`?
        said: 2024-06-01     | said: 2024-06-31     | 8:11: `2024-06-31` does not fit `said` → write an existing date as 2025-05-19, 2025-05 or 2025
        id: talk-marsh       | id: Talk Marsh       | 5:9: `Talk Marsh` is no slug → write lower-case letters and digits, words joined by hyphens
        id: talk-marsh       | id: lake-call-marsh-dam-closed | 5:9: the statement `lake-call-marsh-dam-closed` is already in events/lake-call.yaml:97 → give one of them another id
        via: [Hill Gazette]  | via: []              | 11:10: `via` is empty → fill it. Through whom it reached the source, from the speaker outwards; the source’s own name last
        via: [Hill Gazette]  | via: Hill Gazette    | 11:10: `via` is a list → write [one, two], or a line with `- ` for each
        gist: Marsh greets.  | gist: ''             | 7:11: `gist` is empty → fill it in, or leave the key out
        gist: Marsh greets.  | gist: [Marsh]        | 7:11: `gist` holds one value here → write it. What was said, in your own neutral words
        slug: talk           | slug: talks          | 1:7: the file is not called by the slug → rename it to talks.yaml
        """)
    void tellsOfAMistakeAtItsPlace(String old, String changed, String problem) {
        var problems = draft.event(old, changed).problems();

        assertThat(problems).contains(TALK + ":" + problem);
    }

    /** A key that is added in the twelfth line, and what is told of it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        form: quotation                       | 12:11: a quotation needs its exact words → add `quotation`, or make it a paraphrase
        form: citation                        | 12:11: `citation` does not fit `form` → write `quotation`, `paraphrase` or `omission`
        party: west                           | 12:12: there is no party `west` → write `north` or `south`
        points: [whn-talks-begin]             | 12:14: there is no point of difference `whn-talks-begin` → did you mean `when-talks-begin`?
        editorial: true                       | 12:16: a report’s own judgement is no party’s statement → write `party: none`
        editorial: 'true'                     | 12:16: `true` does not fit `editorial` → write true or false
        said-range: [2024-06-02, 2024-06-01]  | 12:17: a range has a first and a last day → write [2025-03-18, 2025-05-19]
        said-range: [2024-07-02, 2024-07-03]  | 12:17: the range lies outside `said` → widen `said` to the month or the year
        repeats: talk-mars                    | 12:14: there is no statement `talk-mars` → did you mean `talk-marsh` or `lake-call-marsh-talks-at-once`?
        repeats: talk-marsh                   | 12:14: a statement cannot repeat itself → name the earlier statement
        event: lake-call                      | 12:12: this is the file of another event → move the statement, or leave `event` out
        retracted: {date: 2024-06-02}         | 12:16: `reason` is missing → add it. Why it no longer stands
        retracted: {reason: An error.}        | 12:16: `date` is missing → add it. Since when
        position: {start: 5, end: 5}          | 12:15: the position ends before it begins → count both from 0
        position: {start: -1, end: 5}         | 12:23: `-1` does not fit `start` → write a whole number
        quotation: {exact: A, translated-from: Polish!} | 12:44: `Polish!` is no language tag → write one such as `en`, `ru` or `uk`
        note: "a\\u0000b"                      | 12:11: `note` has an invisible or broken character → delete the escape sequence that makes it
        """)
    void tellsOfAMistakeInAnOptionalKey(String key, String problem) {
        assertThat(draft.statement(key).problems())
            .anySatisfy(told -> assertThat(told).startsWith(TALK + ":" + problem));
    }

    @Test
    void namesAMissingKeyWhereItsStatementBegins() {
        assertThat(draft.event("    said: 2024-06-01\n", "").problems())
            .containsExactly(TALK + ":5:5: `said` is missing → add it. When: a year, a month or a day");
    }

    @Test
    void wantsTheSourceOfAnOmissionToo() {
        assertThat(draft.event("    source: gazette\n", "    form: omission\n").problems()).containsExactly(
            TALK + ":5:5: `source` is missing → add it. Id of the source in which it stands");
    }

    @Test
    void tellsHowMuchTooLongATextIs() {
        assertThat(draft.event("Marsh greets.", "x".repeat(601)).problems())
            .containsExactly(TALK + ":7:11: `gist` has 601 characters → shorten it to 600");
    }

    @Test
    void tellsEveryMistakeInOneRunInTheOrderOfTheirPlaces() {
        var event =
            CorpusDraft.EVENT.replace("ada-marsh", "nobody").replace("2024-06-01\n    topics", "soon\n    topics");

        assertThat(draft.write(TALK, event).write("topics.yaml", "- slug: talks\n").problems())
            .extracting(line -> line.substring(0, line.indexOf(": ")))
            .containsExactly("events/dam-meeting.yaml:14:14", "events/dam-meeting.yaml:24:14",
                "events/lake-call.yaml:35:14", "events/lake-call.yaml:102:14", "events/talk.yaml:8:11",
                "topics.yaml:1:3",
                "topics.yaml:1:3");
    }

    @Test
    void checksTheStatementsBesideOneThatHasAMistake() {
        draft.write(TALK, CorpusDraft.EVENT.replace("said: 2024-06-01", "said: soon")
            + CorpusDraft.EVENT.substring(CorpusDraft.EVENT.indexOf("  - id")).replace("talk-marsh", "talk-b")
                .replace("gazette", "nowhere"));

        assertThat(draft.problems()).hasSize(2)
            .last().asString().startsWith(TALK + ":17:13: there is no source `nowhere`");
    }

    @Test
    void doesNotTellAMistakeAgainAtEachReferenceToItsThing() {
        draft.write("topics.yaml", "- slug: talks\n  label: Talks\n- slug: water\n  label: W\n  definition: W\n");

        assertThat(draft.problems()).containsExactly(
            "topics.yaml:1:3: `definition` is missing → add it. What belongs to it, in one sentence");
    }

    @Test
    void warnsWhenTheRoleBeganLater() {
        assertThat(draft.event("said: 2024-06-01", "said: 2022-06-01\n    role: President of Northland").problems())
            .containsExactly(
                TALK + ":8:11: the speaker’s role began later, 2023-01-10 → look up the date; if it is right, "
                    + "list the earlier role in speakers.yaml");
    }

    @Test
    void wantsARoleWhenTheSpeakerHasNoneThatDay() {
        assertThat(draft.event("speaker: ada-marsh", "speaker: the-bulletin").problems()).containsExactly(
            TALK + ":6:14: the speaker has no role, or several, on that day → add `role`");
    }

    @Test
    void warnsWhenTheSourceIsOlderThanWhatItReports() {
        assertThat(draft.event("source: gazette", "source: bulletin").problems()).containsExactly(
            TALK + ":8:11: the source is older, of 2024-04-09 → look up both dates");
    }

    @Test
    void warnsOfWordsThatTakeSides() {
        assertThat(draft.event("Marsh greets.", "Marsh admitted that it is no “regime”.").problems())
            .containsExactly(TALK + ":7:11: “admitted” takes sides → write “said” or “government”");
    }

    @Test
    void publishesInSpiteOfWarnings() {
        assertThat(draft.event("Marsh greets.", "Marsh admitted it.").load()).isInstanceOf(LoadOutcome.Valid.class);
    }

    @Test
    void refusesAQuotationOfSeveralPartsWithTheSamePlace() {
        assertThat(draft.statement("quotation: {exact: Hello, utterance: marsh-letter, seq: 2}").problems())
            .containsExactly(
                TALK + ":12:61: the place 2 in `marsh-letter` is taken → number its parts 1, 2, 3 …");
    }

    @Test
    void refusesAPlaceWithoutARunOfSpeech() {
        assertThat(draft.statement("quotation: {exact: Hello, seq: 2}").problems()).containsExactly(
            TALK + ":12:36: this is no place in a run of speech → name the `utterance` and count from 1, or leave `seq` out");
    }
}
