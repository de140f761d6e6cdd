package readout.corpus;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import readout.corpus.EventFormat.Form;
import readout.corpus.EventFormat.QuotationEntry;
import readout.corpus.EventFormat.StatementEntry;
import readout.model.Attribution;
import readout.model.Citation;
import readout.model.Correction;
import readout.model.Curation;
import readout.model.DateRange;
import readout.model.Omission;
import readout.model.Paraphrase;
import readout.model.Particulars;
import readout.model.Quotation;
import readout.model.ReportingChain;
import readout.model.Retraction;
import readout.model.SaidDate;
import readout.model.SourcedStatement;
import readout.model.Statement;
import readout.model.Subject;
import readout.model.TextPositionSelector;
import readout.model.TextQuoteSelector;
import readout.model.Utterance;

/** Makes statements from entries in which no mistake was found. */
record StatementMaker(Vocabulary vocabulary) {

    /** @param event slug of the event in whose file it stands; null for a bulk file, where it says so itself */
    SourcedStatement make(StatementEntry entry, @Nullable String event) {
        var source = vocabulary.sources().find(entry.source()).orElseThrow();
        var about = Objects.requireNonNullElse(event == null ? entry.event() : event, "");
        return new SourcedStatement(statement(entry, particulars(entry, about)), NameMaker.source(source));
    }

    static Form formOf(StatementEntry entry) {
        if (entry.form() != null) {
            return entry.form();
        }
        return entry.quotation() == null ? Form.PARAPHRASE : Form.QUOTATION;
    }

    private static Statement statement(StatementEntry entry, Particulars particulars) {
        return switch (formOf(entry)) {
            case QUOTATION -> quotation(particulars, Objects.requireNonNull(entry.quotation()));
            case PARAPHRASE -> new Paraphrase(particulars);
            case OMISSION -> new Omission(particulars);
        };
    }

    private static Quotation quotation(Particulars particulars, QuotationEntry entry) {
        var utterance = entry.utterance() == null
            ? null
            : new Utterance(entry.utterance(), Objects.requireNonNullElse(entry.seq(), 0));
        return new Quotation(particulars, selector(entry), entry.translatedFrom(), utterance, entry.asPrinted());
    }

    static TextQuoteSelector selector(QuotationEntry entry) {
        return new TextQuoteSelector(
            entry.exact(),
            Objects.requireNonNullElse(entry.prefix(), ""),
            Objects.requireNonNullElse(entry.suffix(), ""));
    }

    private Particulars particulars(StatementEntry entry, String event) {
        return new Particulars(
            entry.id(),
            entry.gist(),
            attribution(entry),
            said(entry),
            new Subject(event, entry.topics(), entry.points()),
            citation(entry),
            curation(entry));
    }

    private Attribution attribution(StatementEntry entry) {
        return new Attribution(
            entry.speaker(),
            vocabulary.partyOf(entry).orElse(null),
            vocabulary.roleOf(entry).orElseThrow(),
            entry.anonymous(),
            entry.editorial());
    }

    private static SaidDate said(StatementEntry entry) {
        var range = entry.saidRange();
        var within = range.isEmpty() ? null : new DateRange(range.getFirst(), range.getLast());
        return new SaidDate(entry.said(), within, Objects.requireNonNullElse(entry.saidBasis(), ""));
    }

    private static Citation citation(StatementEntry entry) {
        var position = entry.position() == null
            ? null
            : new TextPositionSelector(entry.position().start(), entry.position().end());
        return new Citation(entry.source(), position, new ReportingChain(entry.via()));
    }

    private static Curation curation(StatementEntry entry) {
        var retracted = entry.retracted();
        return new Curation(
            entry.note(),
            entry.repeats(),
            entry.learned(),
            corrections(entry),
            retracted == null ? null : new Retraction(retracted.reason(), retracted.date()),
            entry.visibleFrom());
    }

    private static List<Correction> corrections(StatementEntry entry) {
        return entry.corrections().stream()
            .map(correction -> new Correction(correction.was(), correction.reason(), correction.date()))
            .toList();
    }
}
