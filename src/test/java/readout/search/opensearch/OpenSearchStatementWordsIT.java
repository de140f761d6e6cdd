package readout.search.opensearch;

import java.nio.file.Path;
import readout.search.EngineTraits;
import readout.search.StatementWordsContract;
import readout.search.StatementStore;

class OpenSearchStatementWordsIT extends StatementWordsContract {

    @Override
    protected StatementStore storeOn(Path place, int kept) {
        return ClusterStores.on(place, kept);
    }

    @Override
    protected EngineTraits traits() {
        return ClusterStores.TRAITS;
    }
}
