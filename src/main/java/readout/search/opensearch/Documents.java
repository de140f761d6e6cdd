package readout.search.opensearch;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import readout.model.Quotation;
import readout.model.Statement;
import readout.search.Analysis;
import readout.search.Analysis.Form;
import readout.search.Fields;
import readout.search.IndexEntry;
import readout.search.StatementCodec;
import readout.search.opensearch.Bulk.Made;

/** Statements as the cluster's documents. */
final class Documents {

    private final Analysis analysis;

    Documents(Analysis analysis) {
        this.analysis = analysis;
    }

    /** @param cells those that the entry's vector may lie in */
    Made made(IndexEntry entry, Cells cells) {
        var document = document(entry);
        var vector = entry.vector();
        if (vector != null && cells.fit(vector.length)) {
            document.put(ClusterFields.CELL, cells.cell(vector));
        }
        var digest = digest(document.toString());
        return new Made(document.put(ClusterFields.DIGEST, digest).toString(), digest);
    }

    private static String digest(String text) {
        try {
            var sha = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return HexFormat.of().formatHex(sha, 0, Long.BYTES * 2);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private ObjectNode document(IndexEntry entry) {
        var statement = entry.sourced().statement();
        var document = Json.object()
            .put(Fields.ID, statement.id())
            .put(Fields.FILE, entry.file())
            .put(Fields.HASH, entry.hash())
            .put(Fields.SOURCE_KIND, entry.sourced().source().kind().name())
            .put(ClusterFields.FIRST, entry.learned().first().toEpochMilli())
            .put(Fields.SINCE, entry.learned().since().toEpochMilli());
        addWords(document, statement);
        addDays(document, statement);
        addKeywords(document, statement);
        addLinks(document, statement);
        var visibleFrom = statement.curation().visibleFrom();
        if (visibleFrom != null) {
            document.put(Fields.VISIBLE, visibleFrom.toEpochMilli());
        }
        var vector = entry.vector();
        if (vector != null) {
            document.put(Fields.VECTOR, VectorForm.exact(vector))
                .put(ClusterFields.ROUGH, VectorForm.rough(vector))
                .put(ClusterFields.DIMENSIONS, vector.length);
        }
        return document.put(
            Fields.STATEMENT, Base64.getEncoder().encodeToString(StatementCodec.encode(entry.sourced())));
    }

    private void addWords(ObjectNode document, Statement statement) {
        var words = document.putArray(Fields.WORDS);
        words.add(Terms.joined(analysis, Form.WORDS, statement.text()));
        if (!statement.gist().equals(statement.text())) {
            words.add(Terms.joined(analysis, Form.WORDS, statement.gist()));
        }
        document.put(Fields.EXACT, Terms.joined(analysis, Form.EXACT, statement.text()));
        if (statement instanceof Quotation) {
            document.put(Fields.PAIRS, Terms.joined(analysis, Form.PAIRS, statement.text()));
        }
    }

    private static void addDays(ObjectNode document, Statement statement) {
        var first = statement.said().days().first().toEpochDay();
        var last = statement.said().days().last().toEpochDay();
        document.put(Fields.EARLIEST, first);
        if (last > first) {
            document.putObject(Fields.SPREAD).put("gte", first).put("lte", last);
        }
    }

    private static void addKeywords(ObjectNode document, Statement statement) {
        var party = statement.attribution().party();
        var topics = statement.subject().topics();
        document.put(Fields.SPEAKER, statement.attribution().speaker())
            .put(Fields.PARTY, party == null ? "" : party)
            .put(Fields.EVENT, statement.subject().event())
            .set(Fields.TOPIC, Json.texts(topics.isEmpty() ? List.of("") : topics));
    }

    private static void addLinks(ObjectNode document, Statement statement) {
        var repeated = statement.curation().repeats();
        if (repeated != null) {
            document.put(Fields.REPEATS, repeated);
        }
        var utterance = statement instanceof Quotation quotation ? quotation.utterance() : null;
        if (utterance != null) {
            document.put(Fields.UTTERANCE, utterance.id()).put(Fields.PLACE, utterance.seq());
        }
    }
}
