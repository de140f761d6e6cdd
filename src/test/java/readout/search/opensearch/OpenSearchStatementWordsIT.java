package readout.search.opensearch;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import readout.search.EngineTraits;
import readout.search.StatementStore;
import readout.search.StatementWordsContract;

class OpenSearchStatementWordsIT extends StatementWordsContract {

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
