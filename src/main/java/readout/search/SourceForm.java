package readout.search;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import readout.model.Source;
import readout.model.Source.Archive;
import readout.model.Source.Publication;
import readout.model.SourceKind;

/** Sources as bytes. */
final class SourceForm {

    private SourceForm() {}

    static void write(BytesOut out, Source source) {
        out.text(source.id());
        out.text(source.kind().name());
        write(out, source.publication());
        out.optional(source.archive(), SourceForm::write);
        out.optionalText(source.note());
    }

    static Source read(BytesIn in) {
        return new Source(
            in.text(),
            SourceKind.valueOf(in.text()),
            readPublication(in),
            in.optional(SourceForm::readArchive),
            in.optionalText());
    }

    private static void write(BytesOut out, Publication publication) {
        out.optionalText(publication.title());
        out.optionalText(publication.publisher());
        out.optional(publication.url(), (o, url) -> o.text(url.toString()));
        out.optional(publication.published(), DateForm::write);
        out.optionalText(publication.publishedBasis());
        out.text(publication.language());
    }

    private static Publication readPublication(BytesIn in) {
        return new Publication(
            in.optionalText(),
            in.optionalText(),
            readUrl(in),
            in.optional(DateForm::read),
            in.optionalText(),
            in.text());
    }

    private static @Nullable URI readUrl(BytesIn in) {
        return in.optional(i -> URI.create(i.text()));
    }

    private static void write(BytesOut out, Archive archive) {
        out.optionalText(archive.file());
        out.text(archive.sha256());
        out.number(archive.characters());
    }

    private static Archive readArchive(BytesIn in) {
        return new Archive(in.optionalText(), in.text(), in.count());
    }
}
