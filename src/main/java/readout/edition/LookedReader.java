package readout.edition;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import readout.corpus.Corpus;
import readout.corpus.CorpusFile;
import readout.corpus.CorpusLoader;
import readout.corpus.FileChangedException;
import readout.corpus.LoadOutcome;
import readout.corpus.Registry;
import readout.edition.CorpusOrigin.Looked;
import readout.model.SourcedStatement;

/** Reads what an origin found. */
record LookedReader(CorpusLoader loader, Publisher publisher) {

    LoadOutcome read(Looked looked) {
        return switch (looked) {
            case Looked.Found(var folder, var revision, var _) -> named(publisher.load(loader, folder), revision);
            case Looked.Nothing(var problems) -> new LoadOutcome.Invalid(problems);
        };
    }

    private static LoadOutcome named(LoadOutcome read, String revision) {
        return switch (read) {
            case LoadOutcome.Valid(var corpus, var warnings) when !revision.isEmpty() ->
                new LoadOutcome.Valid(new Named(corpus, revision), warnings);
            case LoadOutcome.Valid valid -> valid;
            case LoadOutcome.Invalid invalid -> invalid;
            case LoadOutcome.Unreadable unreadable -> unreadable;
        };
    }

    /** A corpus whose revision has a name of its own; its files are still told by their contents. */
    private record Named(Corpus corpus, String revision) implements Corpus {

        @Override
        public Registry registry() {
            return corpus.registry();
        }

        @Override
        public List<CorpusFile> files() {
            return corpus.files();
        }

        @Override
        public Map<String, String> sources() {
            return corpus.sources();
        }

        @Override
        public void statements(CorpusFile file, Consumer<SourcedStatement> reader) throws FileChangedException {
            corpus.statements(file, reader);
        }
    }
}
