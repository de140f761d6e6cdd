package readout.search.opensearch;

import java.nio.file.Path;
import readout.search.StatementStore;

/** What is seen when does not depend on how many parts an index has. */
class DividedStatementClocksIT extends OpenSearchStatementClocksIT {

    @Override
    protected StatementStore storeOn(Path place, int kept) {
        return ClusterStores.divided(place, kept);
    }
}
