package readout.edition;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import readout.corpus.Corpus;
import readout.corpus.CorpusFile;
import readout.corpus.FileChangedException;
import readout.edition.Change.Kind;
import readout.model.Learned;
import readout.model.SourcedStatement;

/**
 * Compares a corpus with what an edition was made from: reads only the files that differ, and tells of the statements
 * in them that differ. For one comparison.
 */
final class Comparison {

    private final Base base;
    private final boolean everything;
    private final Instant now;
    private final Reader reader;
    private final ContentHash content = new ContentHash();

    /**
     * @param everything whether all statements are told, also those that are the same
     * @param now when what is new counts as learned, unless a file says better
     */
    Comparison(Base base, boolean everything, Instant now, Reader reader) {
        this.base = base;
        this.everything = everything || base.isUnindexed();
        this.now = now;
        this.reader = reader;
    }

    /** Where it is told. */
    interface Reader {

        /** A statement that is new or other than it was. */
        void differs(Change change, String hash);

        /** A statement that is as it was, though perhaps in another file. */
        void stays(SourcedStatement sourced, String file, String hash, Learned learned);

        /** A statement that is there no longer. */
        void isGone(Change change, String hash);
    }

    /** A statement as it is in the base. */
    private record Indexed(String file, String hash) {}

    void run(Corpus corpus) throws FileChangedException {
        var indexed = base.files().stream().collect(Collectors.toMap(CorpusFile::path, CorpusFile::sha256));
        var same = corpus.files().stream().filter(file -> file.sha256().equals(indexed.get(file.path()))).toList();
        var differing = new ArrayList<>(corpus.files());
        differing.removeAll(Set.copyOf(same));
        same.forEach(file -> indexed.remove(file.path()));
        // A statement may have moved between the files that differ, so these are looked at together.
        bring(corpus, differing, indexed.keySet());
        if (everything || sourcesDiffer(corpus) || !corpus.registry().keepsSpeakersOf(base.registry())) {
            for (var file : same) {
                bring(corpus, List.of(file), Set.of(file.path()));
            }
        }
    }

    /**
     * A statement is indexed with its source, so that one that changes bears on all files. One that is new or gone does
     * not: only files that differ can have begun or ceased to cite it.
     */
    private boolean sourcesDiffer(Corpus corpus) {
        var now = corpus.sources();
        return base.sources().entrySet().stream()
            .anyMatch(was -> !was.getValue().equals(now.getOrDefault(was.getKey(), was.getValue())));
    }

    /** The files that were added, changed or removed. */
    static List<String> differing(List<CorpusFile> before, List<CorpusFile> after) {
        var was = before.stream().collect(Collectors.toMap(CorpusFile::path, CorpusFile::sha256));
        var differing = new TreeSet<String>();
        for (var file : after) {
            if (!file.sha256().equals(was.remove(file.path()))) {
                differing.add(file.path());
            }
        }
        differing.addAll(was.keySet());
        return List.copyOf(differing);
    }

    private void bring(Corpus corpus, List<CorpusFile> files, Set<String> indexedFiles) throws FileChangedException {
        var before = new LinkedHashMap<String, Indexed>();
        indexedFiles.forEach(
            file -> base.filed(file).forEach((id, hash) -> before.put(id, new Indexed(file, hash))));
        for (var file : files) {
            read(corpus, file, before);
        }
        before.keySet().stream().sorted().forEach(id -> gone(id, Objects.requireNonNull(before.get(id))));
    }

    private void read(Corpus corpus, CorpusFile file, Map<String, Indexed> before) throws FileChangedException {
        if (corpus instanceof KeptCorpus kept && !everything) {
            kept.statements(file, (id, hash) -> before.remove(id, new Indexed(file.path(), hash)),
                sourced -> compare(sourced, file.path(), before));
            return;
        }
        corpus.statements(file, sourced -> compare(sourced, file.path(), before));
    }

    private void gone(String id, Indexed indexed) {
        var was = base.find(id);
        reader.isGone(new Change(Kind.REMOVED, id, indexed.file(), was.sourced(), null, was.learned()), indexed.hash());
    }

    private void compare(SourcedStatement sourced, String file, Map<String, Indexed> before) {
        var id = sourced.statement().id();
        var hash = content.hash(sourced);
        @Nullable Indexed indexed = before.remove(id);
        if (indexed == null) {
            reader.differs(new Change(Kind.ADDED, id, file, null, sourced, Learned.at(learned(sourced))), hash);
        } else if (!indexed.hash().equals(hash)) {
            reader.differs(changed(sourced, file, base.find(id)), hash);
        } else if (everything || !indexed.file().equals(file)) {
            reader.stays(sourced, file, hash, base.find(id).learned());
        }
    }

    private static Change changed(SourcedStatement sourced, String file, Base.Was was) {
        var kind = was.sourced() == null ? Kind.CHANGED : Kind.of(was.sourced(), sourced);
        return new Change(kind, sourced.statement().id(), file, was.sourced(), sourced, was.learned());
    }

    /** A curator may know better when the corpus first had it. */
    private Instant learned(SourcedStatement sourced) {
        @Nullable LocalDate day = sourced.statement().curation().learned();
        return day == null ? now : day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
