package readout.corpus;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.model.PartialDate;

/** A file of the {@code events} folder, and a line of a bulk file: events with what was said on them. */
final class EventFormat {

    private EventFormat() {}

    record EventEntry(
        @Key(value = "Unique name in references; the file is called by it", slug = true, longest = 50) String slug,
        @Key("Title as shown") String title,
        @Key("The day, or the first of several") LocalDate date,
        @Key("The last day, when it took several") @Nullable LocalDate end,
        @Key("Who took part, as names to read") List<String> participants,
        @Key("Where, when it is known") @Nullable String place,
        @Key("Other names people use for it") List<String> aliases,
        @Key("What was said on it") List<StatementEntry> statements,
        @Key("Neutral questions that the parties answer differently") List<PointEntry> points) {}

    /** The kinds of statement. */
    enum Form {
        QUOTATION,
        PARAPHRASE,
        OMISSION
    }

    record StatementEntry(
        @Key(value = "Unique, and never used again for another statement", slug = true, longest = 80) String id,
        @Key("Left out: quotation if there is a `quotation`, otherwise paraphrase") @Nullable Form form,
        @Key(value = "Slug of the event; in bulk files only", slug = true, longest = 50) @Nullable String event,
        @Key(value = "Slug of who said it", slug = true, longest = 50) String speaker,
        @Key(value = "Slug of the party it was said for, or `none`; left out: the speaker’s", slug = true,
            longest = 50) @Nullable String party,
        @Key(value = "The capacity, as the source gives it; left out: the speaker’s only role on that day",
            longest = 150) @Nullable String role,
        @Key("True when the source keeps the name back") boolean anonymous,
        @Key("True for the report’s own judgement, which is no party’s") boolean editorial,
        @Key(value = "What was said, in your own neutral words", longest = 600) String gist,
        @Key("The exact words, when they are held") @Nullable QuotationEntry quotation,
        @Key("When: a year, a month or a day") PartialDate said,
        @Key("First and last day on which it can have been said, when the source gives them in words") List<
            LocalDate> saidRange,
        @Key(value = "How the date was worked out; left out when the source prints it",
            longest = 500) @Nullable String saidBasis,
        @Key(value = "Slugs of topics, the most important first", slug = true, longest = 50, atLeast = 1) List<
            String> topics,
        @Key(value = "Ids of points of difference that it bears on; the points themselves list their statements",
            slug = true, longest = 80) List<String> points,
        @Key(value = "Id of the source in which it stands", slug = true, longest = 80) String source,
        @Key(value = "Through whom it reached the source, from the speaker outwards; the source’s own name last",
            longest = 150, atLeast = 1) List<String> via,
        @Key("Where it stands in the source’s text") @Nullable PositionEntry position,
        @Key(value = "A remark to show beside it", longest = 1000) @Nullable String note,
        @Key(value = "Id of the statement that it says again", slug = true, longest = 80) @Nullable String repeats,
        @Key("The day the corpus learned of it") @Nullable LocalDate learned,
        @Key("Earlier wordings, the oldest first") List<CorrectionEntry> corrections,
        @Key("Why it no longer stands; never delete a statement") @Nullable RetractionEntry retracted,
        @Key("The moment before which nobody may see it, such as 2025-05-19T16:00:00Z") @Nullable Instant visibleFrom) {}

    record QuotationEntry(
        @Key(value = "The words, character for character as the source prints them", longest = 1500) String exact,
        @Key(value = "The source’s text just before them", longest = 200) @Nullable String prefix,
        @Key(value = "The source’s text just after them", longest = 200) @Nullable String suffix,
        @Key(value = "The speaker’s language as a BCP 47 tag, when the words are a translation",
            longest = 35) @Nullable String translatedFrom,
        @Key("True when the source runs passages together, so that it is no sentence of the speaker’s") boolean asPrinted,
        @Key(value = "Name of the run of speech of which it is a part", slug = true,
            longest = 80) @Nullable String utterance,
        @Key("Its place in that run, from 1; left out when it is unknown") @Nullable Integer seq) {}

    record PositionEntry(
        @Key("The first character, counted in Unicode code points from 0") int start,
        @Key("The character after the last one") int end) {}

    record CorrectionEntry(
        @Key(value = "The wording before", longest = 1500) String was,
        @Key(value = "Why it was changed", longest = 300) String reason,
        @Key("The day of the change") LocalDate date) {}

    record RetractionEntry(
        @Key(value = "Why it no longer stands", longest = 300) String reason,
        @Key("Since when") LocalDate date) {}

    record PointEntry(
        @Key(value = "Unique name in references", slug = true, longest = 80) String id,
        @Key(value = "A question that takes no side", longest = 200) String question,
        @Key("False when the sides do not really differ; left out: true") @Nullable Boolean contested,
        @Key(value = "The answers; a party may have several", atLeast = 1) List<AccountEntry> accounts) {}

    record AccountEntry(
        @Key(value = "Slug of the party; left out for the report itself", slug = true,
            longest = 50) @Nullable String party,
        @Key(value = "The account in one line, in neutral words", longest = 300) String summary,
        @Key(value = "Ids of the statements it rests on", slug = true, longest = 80, atLeast = 1) List<
            String> statements,
        @Key("True when it says that the party did not mention the matter; it then rests on omissions only") boolean omission) {}
}
