package readout.eval;

import java.util.Map;
import readout.eval.CaseFile.BadCaseException;
import readout.eval.CaseFile.CaseObject;
import readout.eval.TestCollection.Document;
import readout.eval.TestCollection.Query;

/** A document or a query as one JSON object; keys of no meaning here are passed over. */
final class CollectionLine {

    /** Longer ones are no ids but a mistake. */
    private static final int LONGEST_ID = 1_000;

    private CollectionLine() {}

    /** The text may be empty, but not absent unless there is a title. */
    static Document document(String line) throws BadCaseException {
        var object = CaseFile.object(line);
        var title = object.optional("title");
        var document = new Document(id(object), title, object.optional("text"));
        if (title.isBlank() && !object.node().hasNonNull("text")) {
            throw new BadCaseException("lacks “text”");
        }
        return document;
    }

    /** Without grades, which stand elsewhere. */
    static Query query(String line) throws BadCaseException {
        var object = CaseFile.object(line);
        return new Query(id(object), object.required("text"), Map.of());
    }

    private static String id(CaseObject object) throws BadCaseException {
        var node = object.node().path("id");
        var id = node.isIntegralNumber() ? node.asText() : object.required("id").strip();
        if (id.length() > LONGEST_ID) {
            throw new BadCaseException("has an id of more than " + LONGEST_ID + " characters");
        }
        return id;
    }
}
