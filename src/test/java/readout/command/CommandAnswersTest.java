package readout.command;

import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.FixtureEdition;
import readout.Golden;
import readout.answer.CommandCall;
import readout.answer.Reply;
import readout.render.TextOptions;
import readout.render.TextRenderer;

/** What each command answers on the fixture corpus, as a person reads it in a terminal. */
class CommandAnswersTest {

    private static final Asker MEMBER =
        new Asker(Audience.EVERYONE, Caller.TERMINAL, Instant.parse("2024-07-15T12:00:00Z"));

    static FixtureEdition fixture;

    private final Commands commands = MemberCommands.all();

    @BeforeAll
    static void publish(@TempDir Path folder) {
        fixture = new FixtureEdition(folder);
    }

    @AfterAll
    static void close() {
        fixture.close();
    }

    @Test
    void eventsCountsTheStatementsOfEachParty() {
        assertAnswers("events", ask("events"));
    }

    @Test
    void eventsOfAPartyInAPeriodAreOnlyThose() {
        assertAnswers("events-filtered", ask("events", "party", "Southland", "from", "May 2024"));
    }

    @Test
    void claimsGoByPartyWithTheReportLast() {
        assertAnswers("claims", ask("claims", "event", "the lake talk"));
    }

    @Test
    void claimsTakeAPartyOrASpeaker() {
        assertAnswers("claims-by", ask("claims", "event", "lake-call", "by", "Юзеф Брандт", "topic", "talks"));
    }

    @Test
    void claimsAskBackWhenANameIsAPartyAndASpeaker() {
        assertAnswers("claims-ambiguous", ask("claims", "event", "lake-call", "by", "Nordia"));
    }

    @Test
    void aMisspeltNameIsAnsweredWithNearMisses() {
        assertAnswers("claims-near-miss", ask("claims", "event", "lake-cal"));
    }

    @Test
    void aMissingOptionIsAnsweredWithWhatItCanBe() {
        assertAnswers("claims-missing", ask("claims"));
    }

    @Test
    void aPagePastTheLastOneIsRefused() {
        assertAnswers(
            "claims-beyond",
            askPage(9, "claims", "event", "lake-call"));
    }

    @Test
    void anUnknownOptionIsAnsweredWithTheRightOne() {
        assertAnswers("claims-option", ask("claims", "event", "lake-call", "topics", "water"));
    }

    @Test
    void anUnknownCommandIsAnsweredWithTheRightOne() {
        assertAnswers("unknown-command", ask("claim", "event", "lake-call"));
    }

    @Test
    void quoteFindsInflectedWords() {
        assertAnswers("quote", ask("quote", "words", "begin talk"));
    }

    @Test
    void quoteFindsAnExactPhrase() {
        assertAnswers("quote-phrase", ask("quote", "words", "“belongs to everybody”"));
    }

    @Test
    void quoteSaysSoWhenNoStatementHasAllTheWords() {
        assertAnswers("quote-relaxed", ask("quote", "words", "ferry water", "party", "north"));
    }

    @Test
    void quoteSaysSoWhenThereIsNothing() {
        assertAnswers("quote-nothing", ask("quote", "words", "submarine"));
    }

    @Test
    void quoteRefusesAPeriodThatEndsBeforeItBegins() {
        assertAnswers("quote-period", ask("quote", "words", "lake", "from", "2025", "to", "2024"));
    }

    @Test
    void timelineKeepsGapsVisible() {
        assertAnswers("timeline", ask("timeline"));
    }

    @Test
    void timelineOfATopicLeavesOutOtherEvents() {
        assertAnswers("timeline-filtered", ask("timeline", "event", "dam-meeting"));
    }

    @Test
    void accountsSetTheSidesBesideOneAnother() {
        assertAnswers("accounts", ask("accounts", "event", "lake-call"));
    }

    @Test
    void accountsPutPointsThatAreNotContestedLast() {
        assertAnswers(
            "accounts-last",
            askPage(2, "accounts", "event", "lake-call"));
    }

    @Test
    void accountsOfAnEventWithoutPointsSaySo() {
        assertAnswers("accounts-none", ask("accounts", "event", "dam-meeting"));
    }

    @Test
    void positionsPairTheNewestStatementWithTheOneBefore() {
        assertAnswers("positions", ask("positions", "topic", "water"));
    }

    @Test
    void positionsAsOfADayLeaveOutWhatCameLater() {
        assertAnswers("positions-as-of", ask("positions", "topic", "water", "as-of", "2024-04-30"));
    }

    @Test
    void changesPairWhatWasSaidByTwoDates() {
        assertAnswers("changes", ask("changes", "topic", "water", "from", "2024-04-08", "to", "2024-05-31"));
    }

    @Test
    void changesWithoutADateBeginWithTheFirstStatement() {
        assertAnswers("changes-first", ask("changes", "party", "north"));
    }

    @Test
    void changesSayWhenNothingNewWasSaid() {
        assertAnswers("changes-none", ask("changes", "from", "2024-06-01", "to", "2024-06-30"));
    }

    @Test
    void changesRefuseAPeriodThatEndsBeforeItBegins() {
        assertAnswers("changes-period", ask("changes", "from", "2025", "to", "2024"));
    }

    @Test
    void checkTellsTheExactWords() {
        assertAnswers("check", ask("check", "text", "Marsh: “The water belongs to everybody who drinks it.”"));
    }

    @Test
    void checkShowsWhatWasAlteredThatWhichTurnsTheMeaningFirst() {
        assertAnswers("check-altered", ask(
            "check", "text", "“The three of us may begin talks at once, and we will end this quarrel!”", "speaker",
            "Marsh"));
    }

    @Test
    void checkShowsPartsPutTogether() {
        assertAnswers("check-stitched", ask(
            "check", "text",
            "“The two of us will begin talks at once … everybody who drinks it” and “A good pact ripens"
                + " slowly. The water belongs to everybody who drinks it.”"));
    }

    @Test
    void checkNamesBothSpeakersOfMisattributedWords() {
        assertAnswers("check-misattributed", ask(
            "check", "text", "> The water belongs to everybody who drinks it.\n— Józef Brandt"));
    }

    @Test
    void checkOfAParaphraseShowsTheStatement() {
        assertAnswers("check-paraphrase", ask("check", "text", "Marsh said that the dam was closed"));
    }

    @Test
    void checkThatFindsNothingNamesWhatIsCovered() {
        assertAnswers("check-nothing", ask("check", "text", "“We shall drain the lake” — Ada Marsh"));
    }

    @Test
    void checkOfMoreThanTenQuotationsSaysSo() {
        assertAnswers("check-many", ask("check", "text", "“good pact”, ".repeat(10) + "“bad pact” and “no pact”"));
    }

    @Test
    void checkRefusesATextThatIsTooLong() {
        assertAnswers("check-long", ask("check", "text", "x".repeat(4_001)));
    }

    @Test
    void sourceShowsAStatementWhole() {
        assertAnswers("source", ask("source", "statement", "lake-call-marsh-talks-at-once"));
    }

    @Test
    void sourceOfAnUnknownIdOffersStatementsByItsWords() {
        assertAnswers("source-near-miss", ask("source", "statement", "marsh-dam"));
    }

    @Test
    void coverageCountsByPartyAndKindOfSource() {
        assertAnswers("coverage", ask("coverage"));
    }

    @Test
    void coverageNamesWhatIsThin() {
        assertAnswers("coverage-thin",
            askPage(3, "coverage"));
    }

    @Test
    void askLeadsWithTheNameOfWhoSaidIt() {
        assertAnswers("ask-who", ask("ask", "question", "Who said that the dam stays open?"));
    }

    @Test
    void askLeadsWithTheDate() {
        assertAnswers("ask-when", ask("ask", "question", "When did Marsh say that the dam was closed?"));
    }

    @Test
    void askSetsSidesBesideOneAnother() {
        assertAnswers("ask-compare", ask("ask", "question", "Compare Northland and Southland on the start of talks"));
    }

    @Test
    void askSaysSoWhenNothingAnswers() {
        assertAnswers("ask-nothing", ask("ask", "question", "Did Marsh promise submarines to Atlantis?"));
    }

    @Test
    void askSaysWhenACalendarHasNoSuchDay() {
        assertAnswers("ask-no-day", ask("ask", "question", "What did Marsh say on 31 June 2031?"));
    }

    @Test
    void askLeavesPartsOfItsUnderstandingOut() {
        assertAnswers(
            "ask-without", ask("ask", "question", "What does Brandt say about the dam?", "without", "by:jozef-brandt"));
    }

    private Reply ask(String command, String... arguments) {
        return askPage(1, command, arguments);
    }

    /** Option names and values in turn. */
    private Reply askPage(int page, String command, String... arguments) {
        var given = new LinkedHashMap<String, String>();
        for (int i = 0; i < arguments.length; i += 2) {
            given.put(arguments[i], arguments[i + 1]);
        }
        return commands.answer(new CommandCall(command, given, page), MEMBER, fixture.edition());
    }

    private static void assertAnswers(String name, Reply reply) {
        var text = new TextRenderer(TextOptions.plain(100),
            call -> call.command() + " " + call.arguments() + " p" + call.page())
            .render(reply);
        Golden.assertMatches("command/" + name + ".txt", text);
    }
}
