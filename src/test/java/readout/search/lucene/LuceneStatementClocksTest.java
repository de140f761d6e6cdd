package readout.search.lucene;

import java.nio.file.Path;
import readout.search.EngineTraits;
import readout.search.StatementClocksContract;
import readout.search.StatementStore;

class LuceneStatementClocksTest extends StatementClocksContract {

    @Override
    protected StatementStore storeOn(Path place, int kept) {
        return new LuceneStatementStore(place, kept);
    }

    @Override
    protected EngineTraits traits() {
        return EngineTraits.NO_DIFFERENCES;
    }
}
