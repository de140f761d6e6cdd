package readout.search;

import java.time.Instant;
import readout.model.Attribution;
import readout.model.Citation;
import readout.model.Correction;
import readout.model.Curation;
import readout.model.Omission;
import readout.model.Paraphrase;
import readout.model.Particulars;
import readout.model.Quotation;
import readout.model.ReportingChain;
import readout.model.Retraction;
import readout.model.Statement;
import readout.model.Subject;
import readout.model.TextPositionSelector;
import readout.model.TextQuoteSelector;
import readout.model.Utterance;

/** Bytes to statements; {@link StatementEncoder} is its mirror. */
final class StatementDecoder {

    private StatementDecoder() {}

    static Statement statement(BytesIn in) {
        return switch (in.count()) {
            case StatementEncoder.QUOTATION -> quotation(in);
            case StatementEncoder.PARAPHRASE -> new Paraphrase(particulars(in));
            case StatementEncoder.OMISSION -> new Omission(particulars(in));
            default -> throw new IllegalArgumentException("no such kind of statement");
        };
    }

    private static Quotation quotation(BytesIn in) {
        return new Quotation(
            particulars(in),
            new TextQuoteSelector(in.text(), in.text(), in.text()),
            in.optionalText(),
            in.optional(i -> new Utterance(i.text(), i.count())),
            in.flag());
    }

    private static Particulars particulars(BytesIn in) {
        return new Particulars(
            in.text(),
            in.text(),
            attribution(in),
            DateForm.readSaid(in),
            new Subject(in.text(), in.texts(), in.texts()),
            citation(in),
            curation(in));
    }

    private static Attribution attribution(BytesIn in) {
        return new Attribution(in.text(), in.optionalText(), in.text(), in.flag(), in.flag());
    }

    private static Citation citation(BytesIn in) {
        return new Citation(
            in.text(),
            in.optional(i -> new TextPositionSelector(i.count(), i.count())),
            new ReportingChain(in.texts()));
    }

    private static Curation curation(BytesIn in) {
        return ended(new Curation(
            in.optionalText(),
            in.optionalText(),
            in.optional(BytesIn::day),
            in.list(i -> new Correction(i.text(), i.text(), i.day())),
            null,
            null), in);
    }

    private static Curation ended(Curation begun, BytesIn in) {
        var marks = in.count();
        var retraction = (marks & StatementEncoder.RETRACTED) == 0 ? null : new Retraction(in.text(), in.day());
        var visibleFrom = (marks & StatementEncoder.EMBARGOED) == 0 ? null : Instant.ofEpochMilli(in.number());
        return new Curation(begun.note(), begun.repeats(), begun.learned(), begun.corrections(), retraction,
            visibleFrom);
    }
}
