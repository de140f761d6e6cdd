package readout.edition;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.corpus.CorpusFile;
import readout.corpus.Known;
import readout.corpus.Manifest;
import readout.corpus.Registry;
import readout.model.EditionStamp;
import readout.model.Statement;
import readout.model.Utterance;
import readout.search.Hit;
import readout.search.StatementIndex;

/** A commit to start from. It owns the index. */
record IndexBase(EditionStamp stamp, Manifest manifest, StatementIndex index) implements Base, Known {

    @Override
    public Instant published() {
        return stamp.published();
    }

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
    public Map<String, String> filed(String file) {
        return index.filed(file);
    }

    @Override
    public Set<String> ids(String file) {
        return index.filed(file).keySet();
    }

    @Override
    public Optional<Statement> statement(String id) {
        return index.statement(id).map(Hit::statement);
    }

    @Override
    public Set<String> repeating(Set<String> ids) {
        return index.repeating(ids);
    }

    @Override
    public Map<String, Utterance> parts(Set<String> utterances) {
        return index.parts(utterances);
    }

    @Override
    public Was find(String id) {
        var hit = index.statement(id).orElseThrow();
        return new Was(hit.sourced(), hit.learned());
    }

    @Override
    public long size() {
        return index.size();
    }

    @Override
    public boolean isUnindexed() {
        return false;
    }

    @Override
    public String vectors() {
        return manifest.vectors();
    }

    @Override
    public void close() {
        index.close();
    }
}
