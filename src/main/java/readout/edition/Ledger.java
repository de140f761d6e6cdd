package readout.edition;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import readout.corpus.Registry;
import readout.corpus.RegistryForm;
import readout.edition.Change.Kind;
import readout.model.EditionStamp;
import readout.model.Learned;
import readout.search.DurableFiles;
import readout.search.IndexException;

/**
 * What became of every statement, edition by edition: outside the index, which it survives. Two files an edition, which
 * never change once they are there: {@code 000007.changes.jsonl} with a change a line, and {@code 000007.json}, the
 * edition itself, whose appearing makes it part of the ledger. Registries stand in files of their own, by their content.
 *
 * <p>Safe for use by many threads, and beside other processes; only who holds the index's lock writes. Every method may
 * throw an {@link IndexException}.
 */
public final class Ledger {

    private final LedgerFiles files;

    /** A ledger in a folder, which need not exist yet. */
    public Ledger(Path folder) {
        this(new FolderFiles(folder));
    }

    /** A ledger in any place. */
    public Ledger(DurableFiles place) {
        files = new LedgerFiles(place);
    }

    /**
     * A statement as it stands.
     *
     * @param hash digest of its content
     */
    record Standing(String hash, Learned learned) {}

    /** A change, with the digest of what the statement is after it, empty when it is removed. */
    record Line(Change change, String hash, Learned after) {}

    /** The editions it tells of, the earliest first. */
    public List<EditionRecord> editions() {
        return files.numbers().stream().map(this::edition).flatMap(Optional::stream).toList();
    }

    /** Names of the files of the editions that it tells of; none ever changes. Those that make it tell come last. */
    public List<String> files() {
        return files.whole();
    }

    /** One edition; empty when the ledger does not tell of it. */
    public Optional<EditionRecord> edition(long number) {
        return record(number).map(EditionFile::edition);
    }

    /** The stamp of the last edition it tells of. */
    Optional<EditionStamp> latest() {
        return files.numbers().reversed().stream().map(this::edition).flatMap(Optional::stream).findFirst()
            .map(EditionRecord::stamp);
    }

    /** Tells every change that an edition made, in order; nothing when the ledger does not tell of it. */
    public void changes(long number, Consumer<Change> reader) {
        lines(number, line -> reader.accept(line.change()));
    }

    /** Numbers up to one, of which the ledger does not tell: it was lost, or was not kept yet. */
    public List<Long> missing(long last) {
        var known = Set.copyOf(files.numbers());
        return LongStream.rangeClosed(1, last).boxed()
            .filter(number -> !known.contains(number) || !isWhole(number))
            .toList();
    }

    private boolean isWhole(long number) {
        return record(number)
            .filter(told -> told.bytes() == files.files().size(files.changes(number))
                && files.files().exists(files.registry(told.registry())))
            .isPresent();
    }

    /** The greatest number that it tells of, or told of before a record was damaged; 0 when there is none. */
    long last() {
        return files.numbers().stream().mapToLong(Long::longValue).max().orElse(0);
    }

    /** The names as they were in an edition; empty when the ledger does not tell of it. */
    Optional<Registry> registry(long number) {
        return record(number).flatMap(file -> intact(() -> RegistryForm.read(
            files.text(files.registry(file.registry())))));
    }

    /** Up to where they can be read; says whether that was all. */
    boolean lines(long number, Consumer<Line> reader) {
        return lines(number, _ -> true, reader);
    }

    private boolean lines(long number, Predicate<String> wanted, Consumer<Line> reader) {
        if (record(number).isEmpty()) {
            return false;
        }
        try (var lines = files.files().read(files.changes(number))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!wanted.test(line)) {
                    continue;
                }
                var written = line;
                var read = intact(() -> LedgerLines.read(written));
                if (read.isEmpty()) {
                    return false;
                }
                reader.accept(read.get());
            }
            return isWhole(number);
        } catch (IOException _) {
            return false;
        }
    }

    /** What a statement was before, up to an edition, the newest first; without wordings that never were to be seen. */
    List<EarlierWording> wordings(String id, long last) {
        var wordings = new ArrayList<EarlierWording>();
        var quoted = "\"id\":\"" + id + "\"";
        for (var edition : editions()) {
            var number = edition.stamp().number();
            // most statements stand in the lines of an edition that only adds
            if (number <= last && edition.changes().total() > edition.changes().added()) {
                lines(number, line -> line.contains(quoted), line -> add(line.change(), id, edition, wordings));
            }
        }
        return wordings.stream().filter(EarlierWording::wasVisible).toList().reversed();
    }

    private static void add(Change change, String id, EditionRecord edition, List<EarlierWording> wordings) {
        var before = change.before();
        if (before != null && change.id().equals(id)) {
            wordings.add(new EarlierWording(
                before, change.kind(), change.learned().since(), edition.stamp().published()));
        }
    }

    /** Every statement of the last edition by id: some hundred bytes of memory each. */
    Map<String, Standing> standing() {
        var standing = new HashMap<String, Standing>();
        for (var number : files.numbers()) {
            lines(number, line -> {
                if (line.change().kind() == Kind.REMOVED) {
                    standing.remove(line.change().id());
                } else {
                    standing.put(line.change().id(), new Standing(line.hash(), line.after()));
                }
            });
        }
        return standing;
    }

    LedgerDraft draft(long number) {
        return attempt("writing the ledger in " + files.files().place(),
            () -> new LedgerDraft(files, files.changes(number)));
    }

    /** Enters an edition that was committed; one that a crash kept from being entered can be entered later. */
    void settle(EditionStamp committed) {
        var part = files.part(committed.number());
        if (!files.files().exists(part) || files.files().exists(files.record(committed.number()))) {
            return;
        }
        attempt("entering an edition into the ledger", () -> {
            if (intact(() -> EditionFile.read(files.text(part)))
                .filter(drafted -> drafted.edition().stamp().equals(committed)).isPresent()) {
                files.files().move(part, files.record(committed.number()));
            }
            return part;
        });
    }

    private Optional<EditionFile> record(long number) {
        return intact(() -> EditionFile.read(files.text(files.record(number))))
            .filter(file -> file.edition().stamp().number() == number);
    }

    /** Empty for what was lost or damaged: then the ledger does not tell of it, and goes on. */
    private static <T> Optional<T> intact(Attempt<T> attempt) {
        try {
            return Optional.of(attempt.run());
        } catch (IOException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** What may fail as disks do. */
    interface Attempt<T extends @Nullable Object> {
        T run() throws IOException;
    }

    static <T> T attempt(String attempted, Attempt<T> attempt) {
        try {
            return attempt.run();
        } catch (IOException | IllegalArgumentException e) {
            throw new IndexException(attempted, false, e);
        }
    }
}
