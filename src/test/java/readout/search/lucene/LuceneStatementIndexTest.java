package readout.search.lucene;

import java.nio.file.Path;
import readout.search.EngineTraits;
import readout.search.StatementIndexContract;
import readout.search.StatementStore;

class LuceneStatementIndexTest extends StatementIndexContract {

    @Override
    protected StatementStore storeOn(Path place, int kept) {
        return new LuceneStatementStore(place, kept);
    }

    @Override
    protected EngineTraits traits() {
        return EngineTraits.NO_DIFFERENCES;
    }
}
