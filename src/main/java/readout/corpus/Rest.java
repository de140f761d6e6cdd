package readout.corpus;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import readout.corpus.EventFormat.EventEntry;
import readout.corpus.EventFormat.Form;
import readout.corpus.Ledger.Filed;
import readout.model.Event;
import readout.model.Omission;
import readout.model.Paraphrase;
import readout.model.PointOfDifference;
import readout.model.Quotation;
import readout.model.Statement;

/**
 * The files that are not read, since they are as they were when they were validated: events and statements. For one
 * reading.
 */
final class Rest {

    private final Known known;
    private final Map<String, CorpusFile> files;
    private final Set<String> touched;
    private final Map<String, Event> events;
    private final Map<String, List<PointOfDifference>> points;

    /** What would be wrong in files that are not read; nobody is told of it, because then all are read. */
    private final Problems doubts = new Problems();

    private Rest(Known known, Map<String, CorpusFile> files) {
        this.known = known;
        this.files = files;
        touched = new HashSet<>();
        known.files().stream().map(CorpusFile::path).filter(path -> !files.containsKey(path))
            .forEach(path -> touched.addAll(known.ids(path)));
        events = known.registry().events().stream()
            .collect(Collectors.toMap(event -> "events/" + event.slug() + ".yaml", Function.identity()));
        points = known.registry().points().stream().collect(Collectors.groupingBy(PointOfDifference::event));
    }

    /** Every file is read. */
    static Rest nothing() {
        return new Rest(new NothingKnown(), Map.of());
    }

    static Rest of(Known known, List<FoundFile> found) {
        var before = known.files().stream().collect(Collectors.toMap(CorpusFile::path, Function.identity()));
        var files = new HashMap<String, CorpusFile>();
        for (var file : found) {
            if (before.containsKey(file.path()) && isLeftOut(file.kind())) {
                unchanged(file, before, known.published()).ifPresent(same -> files.put(file.path(), same));
            }
        }
        return new Rest(known, files);
    }

    private static boolean isLeftOut(FileKind kind) {
        return switch (kind) {
            case EVENT, BULK -> true;
            case LIST, ARCHIVE, MISPLACED, OTHER -> false;
        };
    }

    private static Optional<CorpusFile> unchanged(FoundFile file, Map<String, CorpusFile> before, Instant seen) {
        return Optional.ofNullable(before.get(file.path())).flatMap(known -> SameFile.of(file, known, seen));
    }

    /** The file, if it is not read. */
    Optional<CorpusFile> file(String path) {
        return Optional.ofNullable(files.get(path));
    }

    /** The event of a file that is not read. */
    Optional<Entry<EventEntry>> event(String path) {
        return Optional.ofNullable(events.get(path))
            .map(event -> Recalled.event(event, points.getOrDefault(event.slug(), List.of()), doubts.of(path)));
    }

    /** A statement in a file that is not read. */
    @Nullable Filed find(String id) {
        return touched.contains(id)
            ? null
            : known.statement(id).map(it -> new Filed("", 0, form(it), it.attribution().party())).orElse(null);
    }

    private static Form form(Statement statement) {
        return switch (statement) {
            case Quotation _ -> Form.QUOTATION;
            case Paraphrase _ -> Form.PARAPHRASE;
            case Omission _ -> Form.OMISSION;
        };
    }

    /** The ids that stood in files that changed or are gone. */
    Set<String> touched() {
        return touched;
    }

    Known known() {
        return known;
    }

    boolean isInDoubt() {
        return doubts.hasErrors();
    }
}
