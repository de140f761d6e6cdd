package readout.alert;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import readout.Fixtures;
import readout.edition.Edition;
import readout.model.Attribution;
import readout.model.Correction;
import readout.model.Curation;
import readout.model.EditionStamp;
import readout.model.Paraphrase;
import readout.model.Particulars;
import readout.model.Retraction;
import readout.model.SourcedStatement;
import readout.search.lucene.LuceneMemory;

/** The fixture corpus as edition 8, which alerts tell of, and statements of it that change. */
final class NewEdition {

    static final LuceneMemory MEMORY = new LuceneMemory();
    static final Terms EVERYTHING = new Terms(null, null, null, null, null);

    private NewEdition() {}

    static Edition edition() {
        var stamp = new EditionStamp(8, "b1b2c3d4e5f6", Instant.parse("2026-11-24T09:30:00Z"), 10);
        return new Edition(stamp, Fixtures.registry(), MEMORY.of(List.of()), "");
    }

    static Matching matching() {
        return new Matching(edition(), MEMORY);
    }

    static SourcedStatement statement(String id) {
        return Fixtures.statements().stream().filter(each -> each.statement().id().equals(id)).findFirst()
            .orElseThrow();
    }

    static Terms words(String words) {
        return new Terms(null, null, null, null, words);
    }

    static Amendment corrected(String id, String gist, String reason) {
        var before = statement(id);
        var day = LocalDate.of(2026, 11, 24);
        var correction = new Correction(before.statement().text(), reason, day);
        return new Amendment(Amendment.Kind.CORRECTED, before,
            changed(before, gist, new Curation(null, null, null, List.of(correction), null, null)));
    }

    static Amendment retracted(String id, String reason) {
        var before = statement(id);
        var retraction = new Retraction(reason, LocalDate.of(2026, 11, 24));
        return new Amendment(Amendment.Kind.RETRACTED, before,
            changed(before, before.statement().gist(), new Curation(null, null, null, List.of(), retraction, null)));
    }

    static SourcedStatement by(String speaker, SourcedStatement like) {
        var old = like.statement().particulars();
        var attribution = new Attribution(speaker, null, "", false, false);
        return new SourcedStatement(new Paraphrase(new Particulars(old.id(), old.gist(), attribution, old.said(),
            old.subject(), old.citation(), old.curation())), like.source());
    }

    private static SourcedStatement changed(SourcedStatement like, String gist, Curation curation) {
        var old = like.statement().particulars();
        return new SourcedStatement(new Paraphrase(new Particulars(old.id(), gist, old.attribution(), old.said(),
            old.subject(), old.citation(), curation)), like.source());
    }
}
