package readout.search.opensearch;

import java.nio.file.Path;
import readout.search.EngineTraits;
import readout.search.StatementStoreContract;
import readout.search.StatementStore;

class OpenSearchStatementStoreIT extends StatementStoreContract {

    @Override
    protected StatementStore storeOn(Path place, int kept) {
        return ClusterStores.on(place, kept);
    }

    @Override
    protected EngineTraits traits() {
        return ClusterStores.TRAITS;
    }
}
