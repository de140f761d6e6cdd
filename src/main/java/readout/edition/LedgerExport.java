package readout.edition;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import readout.edition.Change.Kind;
import readout.edition.Ledger.Line;
import readout.model.SourcedStatement;
import readout.search.Hit;

/**
 * The ledger as lines of JSON for other programs: an edition, then what it changed, edition by edition. Every wording
 * stands once as what a statement became, while it still stands, or as what it was, when it ended:
 *
 * <pre>
 * {"edition":7,"published":…,"revision":…,"by":…,"statements":203,"added":1,…}
 * {"edition":7,"change":"corrected","id":…,"file":…,
 *  "was":{"text":…,"gist":…,"known-from":…,"known-until":…},"is":{"text":…,"gist":…,"known-from":…}}
 * </pre>
 *
 * <p>Nothing is held in memory. Safe for use by many threads.
 */
public final class LedgerExport {

    private static final ObjectMapper TREES = new ObjectMapper();

    private final Ledger ledger;
    private final Edition live;

    /** @param live with what is under embargo, when that is to be exported too */
    public LedgerExport(Ledger ledger, Edition live) {
        this.ledger = ledger;
        this.live = live;
    }

    /** Writes the lines, without their ends, of the editions from a number on. */
    public void write(long from, Consumer<String> lines) {
        for (var edition : ledger.editions()) {
            if (edition.stamp().number() >= from) {
                lines.accept(edition(edition));
                ledger.lines(edition.stamp().number(), line -> lines.accept(change(line, edition)));
            }
        }
    }

    private static String edition(EditionRecord edition) {
        var stamp = edition.stamp();
        var changes = edition.changes();
        var json = TREES.createObjectNode()
            .put("edition", stamp.number())
            .put("published", stamp.published().toString())
            .put("revision", stamp.revision())
            .put("by", edition.by());
        if (edition.restored() > 0) {
            json.put("restored", edition.restored());
        }
        return json.put("statements", stamp.statements())
            .put("added", changes.added())
            .put("changed", changes.changed())
            .put("corrected", changes.corrected())
            .put("retracted", changes.retracted())
            .put("removed", changes.removed())
            .toString();
    }

    private String change(Line line, EditionRecord edition) {
        var change = line.change();
        var json = TREES.createObjectNode()
            .put("edition", edition.stamp().number())
            .put("change", change.kind().name().toLowerCase(Locale.ROOT))
            .put("id", change.id())
            .put("file", change.file());
        if (change.kind() != Kind.ADDED) {
            words(json.putObject("was"), change.before())
                .put("known-from", change.learned().since().toString())
                .put("known-until", edition.stamp().published().toString());
        }
        if (change.kind() != Kind.REMOVED) {
            words(json.putObject("is"), standing(line)).put("known-from", line.after().since().toString());
        }
        return json.toString();
    }

    /** What a change made of the statement, if nothing changed it since. */
    private @Nullable SourcedStatement standing(Line line) {
        return live.index().statement(line.change().id())
            .filter(hit -> hit.learned().since().equals(line.after().since()))
            .map(Hit::sourced)
            .orElse(null);
    }

    private static ObjectNode words(ObjectNode json, @Nullable SourcedStatement sourced) {
        return sourced == null
            ? json
            : json.put("text", sourced.statement().text()).put("gist", sourced.statement().gist());
    }
}
