package readout.edition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import readout.corpus.Corpus;
import readout.corpus.CorpusFile;
import readout.corpus.FileChangedException;
import readout.corpus.Registry;
import readout.model.SourceKind;
import readout.model.SourcedStatement;
import readout.search.Draft;

/** A corpus whose files are lists in memory; remembers which of them were read. */
final class FakeCorpus implements Corpus {

    final List<String> read = new ArrayList<>();
    private final NavigableMap<String, List<Draft>> files = new TreeMap<>();
    private final Set<String> touched = new HashSet<>();
    private String changedUnderneath = "";

    FakeCorpus file(String path, Draft... drafts) {
        files.put(path, List.of(drafts));
        return this;
    }

    /** Lets a file's bytes differ though its statements are the same, as a comment does. */
    FakeCorpus touched(String path) {
        touched.add(path);
        return this;
    }

    FakeCorpus changedUnderneath(String path) {
        changedUnderneath = path;
        return this;
    }

    @Override
    public Registry registry() {
        return new Registry(List.of(), List.of(), List.of(), List.of(), List.of());
    }

    @Override
    public List<CorpusFile> files() {
        return files.entrySet().stream().map(this::corpusFile).toList();
    }

    private CorpusFile corpusFile(Map.Entry<String, List<Draft>> file) {
        // A source's kind stands in another file than the statement.
        var statements = file.getValue().stream().map(draft -> draft.from(SourceKind.UNKNOWN)).toList();
        var content = statements + (touched.contains(file.getKey()) ? "#" : "");
        return new CorpusFile(file.getKey(), content.length(), 0, Integer.toHexString(content.hashCode()));
    }

    @Override
    public Map<String, String> sources() {
        var kinds = files.values().stream().flatMap(List::stream).map(Draft::kind).distinct().toList();
        return Map.of("source", kinds.toString());
    }

    @Override
    public String revision() {
        return Integer.toHexString(files().hashCode());
    }

    @Override
    public void statements(CorpusFile file, Consumer<SourcedStatement> reader) throws FileChangedException {
        if (file.path().equals(changedUnderneath)) {
            throw new FileChangedException(file.path());
        }
        read.add(file.path());
        files.getOrDefault(file.path(), List.of()).forEach(draft -> reader.accept(draft.sourced()));
    }
}
