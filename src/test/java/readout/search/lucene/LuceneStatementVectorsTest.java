package readout.search.lucene;

import java.nio.file.Path;
import readout.search.EngineTraits;
import readout.search.StatementStore;
import readout.search.StatementVectorsContract;

class LuceneStatementVectorsTest extends StatementVectorsContract {

    @Override
    protected StatementStore storeOn(Path place, int kept) {
        return new LuceneStatementStore(place, kept);
    }

    @Override
    protected EngineTraits traits() {
        return EngineTraits.NO_DIFFERENCES;
    }
}
