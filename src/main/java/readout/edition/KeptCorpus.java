package readout.edition;

import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import readout.corpus.Corpus;
import readout.corpus.CorpusFile;
import readout.corpus.Manifest;
import readout.corpus.Registry;
import readout.model.SourcedStatement;
import readout.search.StatementIndex;

/** The corpus of a kept edition, read out of its index, so that it can be published again. */
record KeptCorpus(String revision, Manifest manifest, StatementIndex index) implements Corpus {

    @Override
    public Registry registry() {
        return manifest.registry();
    }

    @Override
    public List<CorpusFile> files() {
        return manifest.files();
    }

    @Override
    public Map<String, String> sources() {
        return manifest.sources();
    }

    @Override
    public void statements(CorpusFile file, Consumer<SourcedStatement> reader) {
        statements(file, (_, _) -> false, reader);
    }

    /**
     * The same without those that are the same somewhere else, which need not be read.
     *
     * @param isSame tells it of an id and the hash of its content
     */
    void statements(CorpusFile file, BiPredicate<String, String> isSame, Consumer<SourcedStatement> reader) {
        index.filed(file.path()).entrySet().stream()
            .filter(entry -> !isSame.test(entry.getKey(), entry.getValue()))
            .map(Map.Entry::getKey)
            .sorted()
            .forEach(id -> reader.accept(index.statement(id).orElseThrow().sourced()));
    }
}
