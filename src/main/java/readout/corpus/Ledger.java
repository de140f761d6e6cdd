package readout.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import readout.corpus.EventFormat.Form;
import readout.corpus.EventFormat.QuotationEntry;
import readout.corpus.EventFormat.StatementEntry;

/** What must be remembered of every statement until all are read: so little that bulk files may have millions. */
final class Ledger {

    private final Rest rest;
    private final Map<String, Filed> filed = new HashMap<>();
    private final Set<String> parts = new HashSet<>();
    private final Map<String, Boolean> numbered = new HashMap<>();
    private final List<Repeat> repeats = new ArrayList<>();

    /** @param rest where those statements stand that are not read */
    Ledger(Rest rest) {
        this.rest = rest;
    }

    /** Where a statement stands; form and party are unknown when it has mistakes. */
    record Filed(String file, int line, @Nullable Form form, @Nullable String party) {}

    private record Repeat(String id, String of, Mark at, FileProblems problems) {}

    /** Takes note of an id, if the node has one; tells when it is taken. */
    void claim(Node node, FileProblems problems) {
        if (node instanceof Node.Fields fields
            && fields.field("id").map(Node.Field::value).orElse(null) instanceof Node.Scalar id) {
            var taken = filed.putIfAbsent(id.text(), new Filed(problems.file(), id.at().line(), null, null));
            if (taken != null) {
                problems.error(id.at(), "the statement `" + id.text() + "` is already in " + taken.file() + ":"
                    + taken.line(), "give one of them another id");
            }
        }
    }

    /** Takes note of what points of difference rest on, once it is known for whom a statement was made. */
    void file(StatementEntry statement, @Nullable String party) {
        filed.computeIfPresent(statement.id(),
            (_, old) -> new Filed(old.file(), old.line(), StatementMaker.formOf(statement), party));
    }

    /** Takes note of the statements and runs of speech to which one belongs. */
    void note(Entry<StatementEntry> entry) {
        var statement = entry.value();
        if (statement.repeats() != null) {
            repeats.add(new Repeat(statement.id(), statement.repeats(), entry.at("repeats"), entry.problems()));
        }
        if (statement.quotation() != null && statement.quotation().utterance() != null) {
            notePart(entry, statement.quotation(), statement.quotation().utterance());
        }
    }

    private void notePart(Entry<StatementEntry> entry, QuotationEntry quotation, String utterance) {
        var isNumbered = quotation.seq() != null;
        if (isNumbered && !parts.add(utterance + " " + quotation.seq())) {
            entry.error(entry.at("quotation", "seq"),
                "the place " + quotation.seq() + " in `" + utterance + "` is taken",
                "number its parts 1, 2, 3 …");
        }
        if (numbered.computeIfAbsent(utterance, _ -> isNumbered) != isNumbered) {
            entry.error(entry.at("quotation"), "`" + utterance + "` has parts with `seq` and others without",
                "number all of its parts, or none");
        }
    }

    @Nullable Filed find(String id) {
        var read = filed.get(id);
        return read == null ? rest.find(id) : read;
    }

    /** The ids of the statements that were read. */
    Set<String> ids() {
        return filed.keySet();
    }

    /** The runs of speech of which parts were read. */
    Set<String> utterances() {
        return numbered.keySet();
    }

    boolean isNumbered(String utterance) {
        return numbered.getOrDefault(utterance, false);
    }

    /** Whether a numbered part may have this place beside those that were read. */
    boolean isFree(String utterance, int place) {
        return numbered.getOrDefault(utterance, true) && !parts.contains(utterance + " " + place);
    }

    String nearest(String id) {
        return Wishes.oneOf(id, new ArrayList<>(filed.keySet()));
    }

    /** Tells of statements that are said to repeat what is not there. */
    void settle() {
        for (var repeat : repeats) {
            if (repeat.id().equals(repeat.of())) {
                repeat.problems().error(repeat.at(), "a statement cannot repeat itself", "name the earlier statement");
            } else if (find(repeat.of()) == null) {
                repeat.problems().error(repeat.at(), "there is no statement `" + repeat.of() + "`",
                    nearest(repeat.of()));
            }
        }
    }

    long size() {
        return filed.size();
    }
}
