package readout.render;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import readout.answer.Answer;
import readout.answer.Block;
import readout.answer.Block.Entry;
import readout.answer.Block.Fact;
import readout.answer.Block.Side;
import readout.answer.Block.Tone;
import readout.answer.CommandCall;
import readout.answer.Evidence;
import readout.answer.FollowUp;
import readout.answer.Page;
import readout.answer.Provenance;
import readout.answer.Refusal;
import readout.answer.Voice;
import readout.answer.Words;
import readout.model.EditionStamp;
import readout.model.PartialDate;
import readout.model.Retraction;
import readout.model.SaidDate;
import readout.model.Span;
import readout.model.Strength;

/** Replies about invented talks between Northland and Southland that hold every block. */
public final class SampleReplies {

    static final EditionStamp STAMP = new EditionStamp(7, "a1b2c3d4e5", Instant.parse("2026-11-23T14:05:00Z"), 203);

    private static final FollowUp TIMELINE =
        new FollowUp("Timeline", new CommandCall("timeline", Map.of("event", "ferry-call"), 1));
    private static final FollowUp CLAIMS =
        new FollowUp("Claims", new CommandCall("claims", Map.of("event", "ferry-call"), 1));

    private SampleReplies() {}

    /** Statements of every strength, one of them retracted, one highlighted. */
    public static Answer claims() {
        return answer(
            "Ferry call", new Page(1, 2, "page"),
            new Block.Prose("3 March 2031 · 5 statements"),
            new Block.Heading("Northland"), quoted(quotation()), quoted(translated()), quoted(retracted()),
            new Block.Heading("Southland"), quoted(anonymous()), quoted(omission()));
    }

    /** Two sides' accounts. */
    public static Answer accounts() {
        return answer(
            "Ferry call", new Page(1, 11, "point"),
            new Block.Prose("3 March 2031 · how the accounts differ"),
            new Block.SideBySide("When would the ferry sail again?", List.of(
                new Side("Northland", "north", "Holm: at once.", List.of(quotation(), translated())),
                new Side("Southland", "south", "", List.of(omission())),
                new Side("The report itself", null, "", List.of(anonymous())))));
    }

    /** Entries, facts and notices. */
    public static Answer overview() {
        return answer(
            "Coverage", Page.ONLY,
            new Block.Prose("What this corpus holds, and what it hardly holds."),
            new Block.Notice(Tone.INFORMATION, "Nothing on tariffs from: Southland."),
            new Block.Notice(Tone.WARNING, "The corpus files differ from edition 7; a reload publishes them."),
            new Block.Notice(Tone.PROBLEM, "The files have mistakes."),
            new Entry("3 March 2031", "Ferry call", "ferry-call · 5 statements: Northland 3, Southland 2", CLAIMS),
            new Entry("29 May – 2 June 2031", "Harbour talks", "", null),
            new Entry("", "Meeting without a date", "day not known", null),
            new Block.Heading("By party"),
            new Block.Facts(List.of(new Fact("Northland", "3 statements, the newest of 3 March 2031"),
                new Fact("The report itself", "none"))));
    }

    /** A misspelt event. */
    public static Refusal refusal() {
        return new Refusal(
            Refusal.Kind.UNKNOWN_NAME, "No event is called “fery-call”.",
            List.of(new FollowUp("Ferry call · 3 March 2031", CLAIMS.call())), STAMP);
    }

    /** An answer that consists of hostile text. */
    public static Answer hostile(String text) {
        var voice = new Voice(text, text, text, text);
        var words = new Words(text, true, Strength.QUOTATION, "", List.of(new Span(0, 1), new Span(5, 9_999)));
        var statement = evidence(text, voice, words, List.of(text), new Retraction(text, LocalDate.of(2031, 3, 4)));
        return answer(text, new Page(1, 2, text), new Block.Heading(text), new Block.Prose(text), quoted(statement),
            new Entry(text, text, text, new FollowUp(text, CLAIMS.call())),
            new Block.SideBySide(text, List.of(new Side(text, text, text, List.of(statement)))),
            new Block.Facts(List.of(new Fact(text, text))), new Block.Notice(Tone.WARNING, text),
            new Block.Understood(List.of(new Block.Reading(text, CLAIMS.call()))),
            new Block.Nearest(text, List.of(statement)), SampleFindings.hostile(text, statement));
    }

    static Evidence quotation() {
        return evidence("ferry-call-holm-sail-at-once",
            new Voice("Ada Holm", "President of Northland", "north", "Northland"),
            new Words("The ferry will sail at once and, more importantly, it will sail for EVERYBODY – both ways.",
                true,
                Strength.QUOTATION, "", List.of(new Span(10, 27))),
            List.of(), null);
    }

    static Evidence translated() {
        return evidence("ferry-call-holm-open",
            new Voice("Ada Holm", "President of Northland", "north", "Northland"),
            new Words("We are “open” to a timetable.", true, Strength.TRANSLATED_QUOTATION, "sv", List.of()),
            List.of("As printed in the source, which runs passages together."), null);
    }

    private static Evidence retracted() {
        return evidence("ferry-call-holm-price",
            new Voice("Ada Holm", "President of Northland", "north", "Northland"),
            new Words("Holm said that tickets would cost nothing.", false, Strength.PARAPHRASE, "", List.of()),
            List.of(), new Retraction("the newspaper withdrew its report.", LocalDate.of(2031, 3, 9)));
    }

    static Evidence anonymous() {
        return evidence("ferry-call-official-tides",
            new Voice("Southland official", "official who asked not to be named", "south", "Southland"),
            new Words("The tides had not been discussed.", false, Strength.ANONYMOUS_SOURCE, "", List.of()),
            List.of(), null);
    }

    static Evidence omission() {
        return evidence("ferry-call-south-no-readout",
            new Voice("Southland government", "account of the call", "south", "Southland"),
            new Words("No account had been published by 20:00.", false, Strength.OMISSION, "", List.of()),
            List.of(), null);
    }

    private static Evidence evidence(
        String id, Voice voice, Words words, List<String> remarks, @Nullable Retraction retraction) {
        var said = new SaidDate(new PartialDate.OfDay(LocalDate.of(2031, 3, 3)), null, "");
        var provenance = new Provenance(
            List.of("radio address", "Harbour Gazette"), "Harbour Gazette",
            URI.create("https://gazette.example/ferry-call"), "4 March 2031");
        return new Evidence(id, voice, words, said, provenance, remarks, retraction);
    }

    private static Block quoted(Evidence evidence) {
        return new Block.Quoted(evidence);
    }

    private static Answer answer(String title, Page page, Block... blocks) {
        return new Answer(
            new CommandCall("claims", Map.of("event", "ferry-call"), 1), title, List.of(blocks),
            List.of(TIMELINE, CLAIMS),
            page, STAMP);
    }
}
