package readout;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.corpus.Registry;
import readout.model.Account;
import readout.model.Attribution;
import readout.model.Citation;
import readout.model.Curation;
import readout.model.DateRange;
import readout.model.Event;
import readout.model.Omission;
import readout.model.Paraphrase;
import readout.model.PartialDate;
import readout.model.Particulars;
import readout.model.Party;
import readout.model.PointOfDifference;
import readout.model.Quotation;
import readout.model.ReportingChain;
import readout.model.Retraction;
import readout.model.Role;
import readout.model.SaidDate;
import readout.model.Source;
import readout.model.SourceKind;
import readout.model.SourcedStatement;
import readout.model.Speaker;
import readout.model.Subject;
import readout.model.TextQuoteSelector;
import readout.model.Topic;
import readout.model.Utterance;

/** The invented corpus on which all tests rest: two neighbours, a lake, and a call about it. */
public final class Fixtures {

    private static final Source BULLETIN = new Source("bulletin", SourceKind.NEWSPAPER,
        new Source.Publication("A call about the lake", "The Lake Bulletin", null,
            date("2024-04-09"), null, "en"),
        null, null);
    private static final Source GAZETTE = new Source("gazette", SourceKind.UNKNOWN,
        new Source.Publication(null, "Hill Gazette", null, null, "undated", "en"), null, null);

    private Fixtures() {}

    public static Registry registry() {
        return new Registry(
            List.of(
                new Party("north", "Northland", List.of("Capital on the Lake", "Nordia"), "its president and office"),
                new Party("south", "Southland", List.of("The Hills"), "its president")),
            List.of(
                new Speaker.Person("ada-marsh", "Ada Marsh", "north", List.of("Marsh", "Ada Marsch"),
                    List.of(new Role("President of Northland", date("2023-01-10"), null))),
                new Speaker.Organization("north-office", "Northland’s office", "north", List.of("The office", "Nordia"),
                    List.of(new Role("institution", null, null))),
                new Speaker.Person("jozef-brandt", "Józef Brandt", "south", List.of("Brandt", "Юзеф Брандт"),
                    List.of(new Role("President of Southland", date("2021-06"), null))),
                new Speaker.Organization("the-bulletin", "The bulletin", null, List.of("the report"), List.of())),
            List.of(
                new Topic("talks", "Talks", "When and how the sides talk.", List.of("negotiations")),
                new Topic("water", "Water", "Who may use the lake.", List.of("lake", "dam"))),
            List.of(
                new Event("lake-call", "Call about the lake", days("2024-04-08", "2024-04-08"),
                    List.of("Ada Marsh", "Józef Brandt"), null, List.of("the lake talk")),
                new Event("dam-meeting", "Meeting at the dam", days("2024-05-01", "2024-05-02"),
                    List.of("Józef Brandt"), "Old Dam", List.of())),
            List.of(
                new PointOfDifference("when-talks-begin", "lake-call", "When would talks about the lake begin?", true,
                    List.of(
                        new Account("north", List.of("lake-call-marsh-talks-at-once"), "Marsh: at once.", false),
                        new Account("south", List.of("lake-call-brandt-silent-on-start"), "not mentioned", true),
                        new Account("south", List.of("lake-call-brandt-no-hurry"), "Brandt: in time.", false))),
                new PointOfDifference("who-uses-the-lake", "lake-call", "Who may use the lake?", false,
                    List.of(
                        new Account("north", List.of("lake-call-marsh-water-is-shared"), "Marsh: both.", false),
                        new Account("south", List.of("lake-call-brandt-open-to-pact"), "Brandt: by pact.", false)))));
    }

    /** Ten of them, in the order of their file. */
    public static List<SourcedStatement> statements() {
        return List.of(
            quoted("lake-call-marsh-talks-at-once", "Marsh says that talks open without delay.", "talks",
                "The two of us will begin talks at once, and we will end this quarrel!", null,
                new Utterance("marsh-letter", 1)),
            quoted("lake-call-marsh-water-is-shared", "Marsh says that both may use the lake.", "water",
                "The water belongs to everybody who drinks it.", null, new Utterance("marsh-letter", 2)),
            quoted("lake-call-brandt-no-hurry", "Brandt sees no need for haste.", "talks",
                "A good pact “ripens” slowly.", "pl", null),
            plain("lake-call-brandt-open-to-pact", "Brandt can imagine a pact about the lake.", "jozef-brandt",
                new SaidDate(date("2024-04"), days("2024-04-05", "2024-04-09"), "The report says “these days”.")),
            plain("lake-call-office-aide-impatient", "An unnamed aide says that the office is impatient.",
                "north-office", new SaidDate(date("2024-04"), null, "undated in the report")),
            new SourcedStatement(new Omission(particulars("lake-call-brandt-silent-on-start",
                "The report notes that Brandt’s account names no start of talks.", "jozef-brandt", "lake-call", "talks",
                day("2024-04-08"), BULLETIN, Curation.NONE)), BULLETIN),
            plain("lake-call-report-calm-tone", "The report’s own judgement: the tone was calm.", "the-bulletin",
                day("2024-04-09")),
            new SourcedStatement(new Paraphrase(particulars("lake-call-marsh-dam-closed",
                "Marsh said that the dam was closed.", "ada-marsh", "lake-call", "water", day("2024-04-08"), BULLETIN,
                new Curation(null, null, null, List.of(),
                    new Retraction("The report was corrected: she spoke of another dam.", day(2024, 4, 12))))),
                BULLETIN),
            new SourcedStatement(new Paraphrase(particulars("dam-meeting-brandt-dam-stays",
                "Brandt says that the dam stays open.", "jozef-brandt", "dam-meeting", "water", day("2024-05-02"),
                GAZETTE, Curation.NONE)), GAZETTE),
            new SourcedStatement(new Paraphrase(particulars("dam-meeting-marsh-water-again",
                "Marsh says again that the lake is for both.", "ada-marsh", "dam-meeting", "water",
                new SaidDate(date("2024"), null, "the gazette is undated"), GAZETTE,
                new Curation("Said in a letter.", "lake-call-marsh-water-is-shared", day(2024, 6, 1), List.of(),
                    null))),
                GAZETTE));
    }

    private static SourcedStatement quoted(
        String id, String gist, String topic, String exact, @Nullable String translatedFrom,
        @Nullable Utterance utterance) {
        var speaker = id.contains("marsh") ? "ada-marsh" : "jozef-brandt";
        var particulars =
            particulars(id, gist, speaker, "lake-call", topic, day("2024-04-08"), BULLETIN, Curation.NONE);
        return new SourcedStatement(
            new Quotation(particulars, new TextQuoteSelector(exact, "", ""), translatedFrom, utterance, false),
            BULLETIN);
    }

    private static SourcedStatement plain(String id, String gist, String speaker, SaidDate said) {
        return new SourcedStatement(
            new Paraphrase(particulars(id, gist, speaker, "lake-call", "talks", said, BULLETIN, Curation.NONE)),
            BULLETIN);
    }

    private static Particulars particulars(
        String id, String gist, String speaker, String event, String topic, SaidDate said, Source source,
        Curation curation) {
        var report = speaker.equals("the-bulletin");
        var party = report ? null : speaker.equals("jozef-brandt") ? "south" : "north";
        return new Particulars(id, gist,
            new Attribution(speaker, party, report ? "newspaper" : "President", speaker.equals("north-office"), report),
            said, new Subject(event, List.of(topic), List.of()),
            new Citation(source.id(), null, new ReportingChain(List.of("letter", "The Lake Bulletin"))), curation);
    }

    private static SaidDate day(String iso) {
        return new SaidDate(date(iso), null, "");
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }

    private static DateRange days(String first, String last) {
        return new DateRange(LocalDate.parse(first), LocalDate.parse(last));
    }

    private static PartialDate date(String iso) {
        return PartialDate.parse(iso).orElseThrow();
    }
}
