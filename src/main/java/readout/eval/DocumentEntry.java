package readout.eval;

import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.eval.TestCollection.Document;
import readout.model.Attribution;
import readout.model.Citation;
import readout.model.Curation;
import readout.model.PartialDate;
import readout.model.Particulars;
import readout.model.Quotation;
import readout.model.ReportingChain;
import readout.model.SaidDate;
import readout.model.Source;
import readout.model.SourceKind;
import readout.model.SourcedStatement;
import readout.model.Subject;
import readout.model.TextQuoteSelector;
import readout.search.IndexEntry;

/**
 * A document in the dress of a statement, so that it goes into the same index; all but its words is the same for all. The
 * title stands for the words shown, the text for the gist: both are searched as one, but only what is shown is looked
 * through again for each hit, which would take longer than the search where a thousand are wanted.
 */
final class DocumentEntry {

    private static final String FILE = "docs.jsonl";
    private static final Attribution NOBODY = new Attribution("", null, "", false, false);
    private static final SaidDate SOME_DAY =
        new SaidDate(PartialDate.parse("2000-01-01").orElseThrow(), null, "");
    private static final Subject NOTHING = new Subject("", List.of(), List.of());
    private static final Citation UNKNOWN = new Citation("", null, new ReportingChain(List.of()));
    private static final Source SOURCE = new Source(
        "", SourceKind.UNKNOWN, new Source.Publication(null, null, null, null, null, "en"), null, null);

    private DocumentEntry() {}

    static IndexEntry of(Document document, float @Nullable [] vector) {
        var particulars = new Particulars(
            document.id(), document.text(), NOBODY, SOME_DAY, NOTHING, UNKNOWN, Curation.NONE);
        var shown = new TextQuoteSelector(document.title(), "", "");
        var statement = new Quotation(particulars, shown, null, null, false);
        return new IndexEntry(new SourcedStatement(statement, SOURCE), FILE, "").with(vector);
    }
}
