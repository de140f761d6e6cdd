package readout.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.corpus.CorpusLoader;
import readout.corpus.LoadOutcome;
import readout.corpus.Registry;
import readout.model.DateRange;
import readout.model.Event;

/** Questions about the shipped corpus, as they are understood. */
class ShippedQuestionsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final DateRange COVERED = new DateRange(LocalDate.of(2025, 2, 12), LocalDate.of(2026, 3, 9));
    private static final Set<String> HEARD =
        Set.of("about", "say", "agree", "talks", "call", "tell", "venue", "plants", "weather", "prize", "dance",
            "hope");
    private static final Registry REGISTRY = registry();

    @ParameterizedTest
    @CsvSource({
        "What did Zelensky say about Putin?, volodymyr-zelensky",
        "According to Rubio when will it end?, marco-rubio",
        "Lavrov on the Vatican, sergei-lavrov",
        "What does the US vice president think of it?, jd-vance",
        "What did Vitkof tell CNN?, steve-witkoff",
        "Did Sybiga agree?, andrii-sybiha",
        "What did Merts say?, friedrich-merz"})
    void findsWhoIsToHaveSpoken(String question, String speaker) {
        var by = read(question).understanding().parts(Part.By.class).flatMap(part -> part.speakers().stream());
        assertThat(by).containsExactly(speaker);
    }

    @ParameterizedTest
    @CsvSource({
        "What is Kyiv’s position on land?, ukraine",
        "What does Moscow want?, russia",
        "European doubts about peace, europe",
        "Has the US changed its mind?, us"})
    void findsTheSideThatIsToHaveSpoken(String question, String party) {
        var by = read(question).understanding().parts(Part.By.class).flatMap(part -> part.parties().stream());
        assertThat(by).contains(party);
    }

    @Test
    void tellsWhoIsOnlySpokenOf() {
        var parts = read("What did Zelensky say about Putin?").understanding().parts(Part.Of.class).toList();
        assertThat(parts).singleElement().satisfies(part -> assertThat(part.slugs()).containsExactly("vladimir-putin"));
        assertThat(read("Who told Rubio so?").understanding().part(Part.By.class)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "What happened at the Alaska meeting?, alaska-summit",
        "What was said in the March 2026 call?, march-2026-call",
        "What came of the second round in Istanbul?, istanbul-talks-2",
        "Who spoke at the Jeddah talks?, jeddah-talks"})
    void findsEventsWithoutTheirTitles(String question, String event) {
        var about = read(question).understanding().part(Part.About.class).orElseThrow();
        assertThat(about.events()).extracting(Event::slug).containsExactly(event);
    }

    @ParameterizedTest
    @CsvSource({
        "What was said in May 2025?, 2025-05-01, 2025-05-31",
        "What was said on 19 May 2025?, 2025-05-19, 2025-05-19",
        "What was said on 2025-05-19?, 2025-05-19, 2025-05-19",
        "Who spoke between May and July 2025?, 2025-05-01, 2025-07-31",
        "What was said the day after the call?, 2025-05-20, 2025-05-20",
        "What was said before the Alaska meeting?, 0001-01-01, 2025-08-14",
        "What was said since June 2025?, 2025-06-01, 9999-12-31",
        "What was said yesterday?, 2026-11-23, 2026-11-23"})
    void findsWhenItWasSaid(String question, LocalDate first, LocalDate last) {
        assertThat(days(question)).containsExactly(new DateRange(first, last));
    }

    @Test
    void aMonthWithoutAYearIsThatOfEveryYearCovered() {
        assertThat(days("What was said in February?")).hasSize(2);
        assertThat(days("What was said in mid-May 2025?").getFirst().first()).isEqualTo("2025-05-10");
    }

    @ParameterizedTest
    @CsvSource({"Who said that Ukraine may join?", "Who spoke of the pre-2014 borders?"})
    void aVerbOrAnAttributeIsNoDate(String question) {
        assertThat(read(question).understanding().part(Part.Said.class)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"plants", "weather", "prize", "dance", "hope"})
    void plainWordsAreNotTakenForMisspeltNames(String word) {
        assertThat(
            new Spelling(new Lexicon(REGISTRY).names(), new Lexicon(REGISTRY).words()).meant(Word.of(word).getFirst()))
            .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Who said so?, WHO", "Which official ruled it out?, WHO", "When did he say so?, WHEN",
        "Did Putin agree?, DID_SAY",
        "Compare Moscow and Kyiv on land, COMPARE", "What is Kyiv’s latest position?, LATEST",
        "Why did it fail?, WHAT"})
    void tellsTheKindOfQuestion(String question, Kind kind) {
        assertThat(read(question).understanding().kind()).isEqualTo(kind);
    }

    @Test
    void partsAreLeftOutByTheirKeys() {
        var read = reader().read("What did Vitkof say in May 2025?", Set.of("said", "as:Vitkof"), TODAY);
        assertThat(read.understanding().parts()).isEmpty();
        assertThat(read.understanding().mended()).isEmpty();
    }

    @Test
    void namesThatNobodyBearsAreStrangers() {
        assertThat(read("Has Modi offered to mediate?").strangers().asked()).isTrue();
        assertThat(read("Did Putin agree?").strangers().asked()).isFalse();
    }

    @Test
    void anUnwritableQuestionHasNoParts() {
        for (var question : List.of("“”".repeat(200), "\u202e\u0301?", "\ud800", " ")) {
            assertThat(read(question).understanding().parts()).isEmpty();
        }
    }

    private static List<DateRange> days(String question) {
        return read(question).understanding().part(Part.Said.class).orElseThrow().days();
    }

    private static Question read(String question) {
        return reader().read(question, Set.of(), TODAY);
    }

    private static QuestionReader reader() {
        return new QuestionReader(Names.of(REGISTRY), HEARD::contains, COVERED);
    }

    private static Registry registry() {
        return switch (new CorpusLoader().load(Path.of("index/corpus"))) {
            case LoadOutcome.Valid valid -> valid.corpus().registry();
            case LoadOutcome.Invalid invalid -> throw new AssertionError(invalid.problems());
            case LoadOutcome.Unreadable unreadable -> throw new AssertionError(unreadable.reason());
        };
    }
}
