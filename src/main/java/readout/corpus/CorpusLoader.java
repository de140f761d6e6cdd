package readout.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import readout.corpus.LoadOutcome.Unreadable;

/**
 * Reads and validates a corpus folder. Safe for use by many threads.
 *
 * <p>The folder holds {@code parties.yaml}, {@code speakers.yaml}, {@code topics.yaml}, {@code sources.yaml}, perhaps
 * {@code wording.yaml}, a file for each event in {@code events}, statements in bulk in {@code *.jsonl}, and archived
 * source texts in {@code archive}.
 */
public final class CorpusLoader {

    /** Reads everything and checks everything. */
    public LoadOutcome load(Path folder) {
        var problems = new Problems();
        try {
            return Files.isDirectory(folder)
                ? new CorpusReading(CorpusFolder.scan(folder, problems), problems).read()
                : new Unreadable(folder + " is no folder");
        } catch (IOException failure) {
            return new Unreadable(folder + " cannot be read: " + FoundFile.reason(failure));
        }
    }

    /**
     * Reads what changed since a corpus was validated, and checks that it fits the rest; everything, where that does not
     * suffice to be sure. What comes of it is what reading everything gives, but that warnings of files that did not
     * change are not repeated.
     */
    public LoadOutcome load(Path folder, Known known) {
        return changes(folder, known).orElseGet(() -> load(folder));
    }

    private static Optional<LoadOutcome> changes(Path folder, Known known) {
        var problems = new Problems();
        try {
            var found = CorpusFolder.scan(folder, problems);
            return new CorpusReading(found, problems, Rest.of(known, found)).readChanges();
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /**
     * Whether the folder's files are still those given: same paths and contents. Compares sizes and times first and
     * reads only the files in which they differ.
     */
    public boolean isUnchanged(Path folder, List<CorpusFile> files) {
        return isUnchanged(folder, files, Instant.MAX);
    }

    /**
     * The same, but reads also the files that changed about the time when they were looked at, or later: another change
     * may hide behind the same time.
     */
    public boolean isUnchanged(Path folder, List<CorpusFile> files, Instant seen) {
        try {
            var known = files.stream().collect(Collectors.toMap(CorpusFile::path, Function.identity()));
            var found = CorpusFolder.scan(folder, new Problems());
            return found.size() == known.size()
                && found.stream().allMatch(file -> isSame(file, known.get(file.path()), seen));
        } catch (IOException _) {
            return false;
        }
    }

    private static boolean isSame(FoundFile found, @Nullable CorpusFile known, Instant seen) {
        return known != null && SameFile.of(found, known, seen).isPresent();
    }
}
