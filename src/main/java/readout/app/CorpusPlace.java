package readout.app;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import readout.corpus.CorpusLoader;
import readout.edition.CorpusOrigin;
import readout.edition.FolderOrigin;
import readout.git.GitCorpus;

/** Where the corpus comes from: a folder, or a repository. Nothing is fetched before somebody looks. */
record CorpusPlace(Settings settings, CorpusLoader loader) {

    CorpusOrigin origin() {
        var git = repository();
        return git == null ? new FolderOrigin(loader, settings.corpus().folder()) : git;
    }

    /** The folder of its files; of a repository, as they were fetched last. */
    Path files() {
        var git = repository();
        return git == null ? settings.corpus().folder() : git.lastCheckout().orElse(fetched());
    }

    private @Nullable GitOrigin repository() {
        var source = settings.corpus().repository();
        return source == null ? null : new GitOrigin(new GitCorpus(source, fetched()));
    }

    private Path fetched() {
        return settings.beside("git");
    }
}
