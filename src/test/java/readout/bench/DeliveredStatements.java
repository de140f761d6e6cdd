package readout.bench;

import java.util.ArrayList;
import java.util.List;
import readout.corpus.CorpusLoader;
import readout.corpus.FileChangedException;
import readout.corpus.LoadOutcome;
import readout.model.SourcedStatement;

/** The statements of the corpus that is delivered. */
final class DeliveredStatements {

    private DeliveredStatements() {}

    static List<SourcedStatement> read() {
        if (!(new CorpusLoader()
            .load(Jvm.home().resolve("index/corpus")) instanceof LoadOutcome.Valid(var corpus, var _))) {
            throw new IllegalStateException("the delivered corpus is not valid");
        }
        var statements = new ArrayList<SourcedStatement>();
        for (var file : corpus.files()) {
            try {
                corpus.statements(file, statements::add);
            } catch (FileChangedException e) {
                throw new IllegalStateException(e);
            }
        }
        return statements;
    }
}
