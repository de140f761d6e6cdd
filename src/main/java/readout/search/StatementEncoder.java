package readout.search;

import readout.model.Attribution;
import readout.model.Citation;
import readout.model.Curation;
import readout.model.Omission;
import readout.model.Paraphrase;
import readout.model.Particulars;
import readout.model.Quotation;
import readout.model.Statement;
import readout.model.Subject;

/** Statements to bytes; {@link StatementDecoder} is its mirror. */
final class StatementEncoder {

    static final int QUOTATION = 0;
    static final int PARAPHRASE = 1;
    static final int OMISSION = 2;

    static final int RETRACTED = 1;
    static final int EMBARGOED = 2;

    private StatementEncoder() {}

    static void statement(BytesOut out, Statement statement) {
        switch (statement) {
            case Quotation quotation -> quotation(out, quotation);
            case Paraphrase(var particulars) -> {
                out.number(PARAPHRASE);
                particulars(out, particulars);
            }
            case Omission(var particulars) -> {
                out.number(OMISSION);
                particulars(out, particulars);
            }
        }
    }

    private static void quotation(BytesOut out, Quotation quotation) {
        out.number(QUOTATION);
        particulars(out, quotation.particulars());
        out.text(quotation.quote().exact());
        out.text(quotation.quote().prefix());
        out.text(quotation.quote().suffix());
        out.optionalText(quotation.translatedFrom());
        out.optional(quotation.utterance(), (o, utterance) -> {
            o.text(utterance.id());
            o.number(utterance.seq());
        });
        out.flag(quotation.asPrinted());
    }

    private static void particulars(BytesOut out, Particulars particulars) {
        out.text(particulars.id());
        out.text(particulars.gist());
        attribution(out, particulars.attribution());
        DateForm.write(out, particulars.said());
        subject(out, particulars.subject());
        citation(out, particulars.citation());
        curation(out, particulars.curation());
    }

    private static void attribution(BytesOut out, Attribution attribution) {
        out.text(attribution.speaker());
        out.optionalText(attribution.party());
        out.text(attribution.role());
        out.flag(attribution.anonymous());
        out.flag(attribution.editorial());
    }

    private static void subject(BytesOut out, Subject subject) {
        out.text(subject.event());
        out.texts(subject.topics());
        out.texts(subject.points());
    }

    private static void citation(BytesOut out, Citation citation) {
        out.text(citation.source());
        out.optional(citation.position(), (o, position) -> {
            o.number(position.start());
            o.number(position.end());
        });
        out.texts(citation.chain().hops());
    }

    private static void curation(BytesOut out, Curation curation) {
        out.optionalText(curation.note());
        out.optionalText(curation.repeats());
        out.optional(curation.learned(), BytesOut::day);
        out.list(curation.corrections(), (o, correction) -> {
            o.text(correction.was());
            o.text(correction.reason());
            o.day(correction.date());
        });
        var retraction = curation.retraction();
        var visibleFrom = curation.visibleFrom();
        out.number((retraction == null ? 0 : RETRACTED) | (visibleFrom == null ? 0 : EMBARGOED));
        if (retraction != null) {
            out.text(retraction.reason());
            out.day(retraction.date());
        }
        if (visibleFrom != null) {
            out.number(visibleFrom.toEpochMilli());
        }
    }
}
