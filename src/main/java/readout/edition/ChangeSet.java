package readout.edition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import readout.corpus.Corpus;
import readout.corpus.CorpusFile;
import readout.corpus.FileChangedException;
import readout.edition.Editions.Changes;
import readout.model.SourcedStatement;
import readout.search.IndexEntry;

/**
 * Brings an index from the files it was made from to those of a corpus: reads the files that differ, and writes the
 * statements in them that differ. For one change.
 */
final class ChangeSet {

    private final Base base;
    private final VectorWriter writer;
    private final boolean renewed;
    private final ContentHash content = new ContentHash();
    private long added;
    private long changed;
    private long removed;

    /** Writes all statements when the writer makes vectors that they lack. */
    ChangeSet(Base base, VectorWriter writer) {
        this.base = base;
        this.writer = writer;
        this.renewed = !writer.name().isEmpty() && !writer.name().equals(base.vectors());
    }

    /** A statement as it is in the index. */
    private record Indexed(String file, String hash) {}

    Changes apply(Corpus corpus) throws FileChangedException {
        var indexed = base.files().stream().collect(Collectors.toMap(CorpusFile::path, CorpusFile::sha256));
        var same = corpus.files().stream().filter(file -> file.sha256().equals(indexed.get(file.path()))).toList();
        var differing = new ArrayList<>(corpus.files());
        differing.removeAll(Set.copyOf(same));
        same.forEach(file -> indexed.remove(file.path()));
        // A statement may have moved between the files that differ, so these are looked at together.
        bring(corpus, differing, indexed.keySet());
        if (renewed || differing.stream().anyMatch(ChangeSet::mayHoldSources)) {
            for (var file : same) {
                bring(corpus, List.of(file), Set.of(file.path()));
            }
        }
        writer.flush();
        return new Changes(added, changed, removed);
    }

    /** A statement is indexed with its source, so that these bear on all files. In doubt they are read once more. */
    private static boolean mayHoldSources(CorpusFile file) {
        return file.path().contains("source");
    }

    private void bring(Corpus corpus, List<CorpusFile> files, Set<String> indexedFiles) throws FileChangedException {
        var before = new HashMap<String, Indexed>();
        indexedFiles.forEach(
            file -> base.filed(file).forEach((id, hash) -> before.put(id, new Indexed(file, hash))));
        for (var file : files) {
            corpus.statements(file, sourced -> put(sourced, file.path(), before));
        }
        before.keySet().forEach(writer::remove);
        removed += before.size();
    }

    private void put(SourcedStatement sourced, String file, Map<String, Indexed> before) {
        var now = new Indexed(file, content.hash(sourced));
        @Nullable Indexed was = before.remove(sourced.statement().id());
        if (now.equals(was) && !renewed) {
            return;
        }
        writer.put(new IndexEntry(sourced, file, now.hash()));
        if (was == null) {
            added++;
        } else if (!was.hash().equals(now.hash())) {
            changed++;
        }
    }
}
