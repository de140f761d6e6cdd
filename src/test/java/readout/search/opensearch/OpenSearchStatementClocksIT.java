package readout.search.opensearch;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import readout.search.EngineTraits;
import readout.search.StatementClocksContract;
import readout.search.StatementStore;

class OpenSearchStatementClocksIT extends StatementClocksContract {

    @Override
    protected StatementStore storeOn(Path place, int kept) {
        return ClusterStores.on(place, kept);
    }

    @Override
    protected EngineTraits traits() {
        return ClusterStores.TRAITS;
    }

    @AfterEach
    void removePlaces() {
        ClusterStores.removePlaces();
    }
}
