package readout.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import readout.eval.CaseFile.BadCaseException;
import readout.eval.CaseFile.CaseObject;

/**
 * A question with the statements that answer it.
 *
 * @param grades by statement id, from 1; none where the corpus has no answer
 * @param type what sort of question it is, to tell the figures apart by
 */
public record AskCase(String id, String question, Map<String, Integer> grades, String type) {

    public AskCase {
        grades = Map.copyOf(grades);
    }

    public static CaseFile.Reading<AskCase> read(Path file) throws IOException {
        return CaseFile.read(file, AskCase::of);
    }

    boolean isAnswerable() {
        return !grades.isEmpty();
    }

    private static AskCase of(CaseObject object) throws BadCaseException {
        return new AskCase(
            object.required("id"), object.required("q"), grades(object.list("relevant")), object.required("type"));
    }

    private static Map<String, Integer> grades(Iterable<JsonNode> relevant) throws BadCaseException {
        var grades = new LinkedHashMap<String, Integer>();
        for (var each : relevant) {
            if (!each.path("id").isTextual() || each.path("grade").asInt(0) < 1) {
                throw new BadCaseException("“relevant” has to hold objects with “id” and a “grade” from 1");
            }
            grades.put(each.path("id").textValue(), each.path("grade").asInt());
        }
        return grades;
    }
}
