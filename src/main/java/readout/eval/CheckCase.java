package readout.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import readout.eval.CaseFile.BadCaseException;
import readout.eval.CaseFile.CaseObject;
import readout.model.Fidelity;

/**
 * A message with what checking it should come to.
 *
 * @param speaker the claimed one, when it is not left to the message; otherwise empty
 * @param statement the id of the statement that should be named; empty for none
 */
public record CheckCase(String id, String text, String speaker, Fidelity expected, String statement) {

    public static CaseFile.Reading<CheckCase> read(Path file) throws IOException {
        return CaseFile.read(file, CheckCase::of);
    }

    private static CheckCase of(CaseObject object) throws BadCaseException {
        return new CheckCase(
            object.required("id"),
            object.required("text"),
            object.optional("claimed_speaker"),
            kind(object.required("expected")),
            object.optional("statement_id"));
    }

    private static Fidelity kind(String spelling) throws BadCaseException {
        return Arrays.stream(Fidelity.values()).filter(kind -> spelling(kind).equals(spelling)).findFirst()
            .orElseThrow(() -> new BadCaseException("“" + spelling + "” is none of " + Arrays.stream(Fidelity.values())
                .map(CheckCase::spelling).collect(Collectors.joining(", "))));
    }

    static String spelling(Fidelity kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
