package readout.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.model.Attribution;
import readout.model.Citation;
import readout.model.Curation;
import readout.model.DateRange;
import readout.model.Paraphrase;
import readout.model.PartialDate;
import readout.model.Particulars;
import readout.model.Quotation;
import readout.model.ReportingChain;
import readout.model.SaidDate;
import readout.model.Source;
import readout.model.SourceKind;
import readout.model.SourcedStatement;
import readout.model.Statement;
import readout.model.Subject;
import readout.model.TextQuoteSelector;
import readout.model.Utterance;

/**
 * A statement to put into an index: invented, and plain but for what a test says of it.
 *
 * @param exact the words, which make it a quotation; null for a paraphrase
 */
public record Draft(
    String id,
    String gist,
    @Nullable String exact,
    String speaker,
    @Nullable String party,
    String event,
    List<String> topics,
    SaidDate said,
    SourceKind kind,
    @Nullable String repeats,
    @Nullable Utterance utterance) {

    /** A paraphrase with these words, on 1 May 2025. */
    public static Draft of(String id, String gist) {
        return new Draft(
            id, gist, null, "speaker", "north", "event", List.of("topic"), said("2025-05-01"), SourceKind.AGENCY,
            null, null);
    }

    public Draft quoting(String words) {
        return new Draft(id, gist, words, speaker, party, event, topics, said, kind, repeats, utterance);
    }

    public Draft by(String slug) {
        return new Draft(id, gist, exact, slug, party, event, topics, said, kind, repeats, utterance);
    }

    public Draft forParty(@Nullable String slug) {
        return new Draft(id, gist, exact, speaker, slug, event, topics, said, kind, repeats, utterance);
    }

    public Draft about(String slug) {
        return new Draft(id, gist, exact, speaker, party, slug, topics, said, kind, repeats, utterance);
    }

    public Draft on(String... slugs) {
        return new Draft(id, gist, exact, speaker, party, event, List.of(slugs), said, kind, repeats, utterance);
    }

    /** Said on an ISO date, which may be partial. */
    public Draft at(String date) {
        return new Draft(id, gist, exact, speaker, party, event, topics, said(date), kind, repeats, utterance);
    }

    public Draft within(DateRange days) {
        return new Draft(id, gist, exact, speaker, party, event, topics, new SaidDate(said.date(), days, ""), kind,
            repeats, utterance);
    }

    public Draft from(SourceKind other) {
        return new Draft(id, gist, exact, speaker, party, event, topics, said, other, repeats, utterance);
    }

    public Draft repeating(String other) {
        return new Draft(id, gist, exact, speaker, party, event, topics, said, kind, other, utterance);
    }

    public Draft partOf(String run, int place) {
        return new Draft(
            id, gist, exact, speaker, party, event, topics, said, kind, repeats, new Utterance(run, place));
    }

    public SourcedStatement sourced() {
        var publication = new Source.Publication(null, null, null, null, null, "en");
        return new SourcedStatement(statement(), new Source("source", kind, publication, null, null));
    }

    private Statement statement() {
        var particulars = new Particulars(
            id,
            gist,
            new Attribution(speaker, party, "", false, false),
            said,
            new Subject(event, topics, List.of()),
            new Citation("source", null, new ReportingChain(List.of("speaker"))),
            new Curation(null, repeats, null, List.of(), null, null));
        return exact == null
            ? new Paraphrase(particulars)
            : new Quotation(particulars, new TextQuoteSelector(exact, "", ""), null, utterance, false);
    }

    private static SaidDate said(String date) {
        return new SaidDate(PartialDate.parse(date).orElseThrow(), null, "");
    }
}
