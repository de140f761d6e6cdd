package readout.corpus;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.List;
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
     * Whether the folder's files are still those given: same paths and contents. Compares sizes and times first and
     * reads only the files in which they differ.
     */
    public boolean isUnchanged(Path folder, List<CorpusFile> files) {
        try {
            var known = files.stream().collect(Collectors.toMap(CorpusFile::path, Function.identity()));
            var found = CorpusFolder.scan(folder, new Problems());
            return found.size() == known.size()
                && found.stream().allMatch(file -> isSame(file, known.get(file.path())));
        } catch (IOException _) {
            return false;
        }
    }

    private static boolean isSame(FoundFile found, @Nullable CorpusFile known) {
        try {
            if (known == null || Files.size(found.file()) != known.size()) {
                return false;
            }
            return Files.getLastModifiedTime(found.file()).toMillis() == known.modified()
                || hash(found.file()).equals(known.sha256());
        } catch (IOException _) {
            return false;
        }
    }

    private static String hash(Path file) throws IOException {
        var digest = Digests.sha256();
        try (var in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return Digests.hex(digest.digest());
    }
}
