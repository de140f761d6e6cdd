package readout.edition;

import java.util.List;
import java.util.Map;
import readout.corpus.CorpusFile;
import readout.corpus.Manifest;
import readout.model.EditionStamp;
import readout.search.StatementIndex;

/** A commit to start from. It owns the index. */
record IndexBase(EditionStamp stamp, Manifest manifest, StatementIndex index) implements Base {

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
