package readout.edition;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import readout.corpus.CorpusFile;
import readout.corpus.CorpusLoader;
import readout.model.EditionStamp;

/** A folder in which people edit. */
public record FolderOrigin(CorpusLoader loader, Path folder) implements CorpusOrigin {

    @Override
    public Looked newest(String published) {
        return new Looked.Found(folder, "", Commits.NONE);
    }

    @Override
    public Looked lookedAt() {
        return newest("");
    }

    @Override
    public Looked begin(String published) {
        return newest(published);
    }

    @Override
    public boolean isPublished(EditionStamp live, List<CorpusFile> files) {
        return loader.isUnchanged(folder, files);
    }

    @Override
    public void keepOnly(Collection<String> revisions) {
        // there is only one, and it is not ours
    }
}
