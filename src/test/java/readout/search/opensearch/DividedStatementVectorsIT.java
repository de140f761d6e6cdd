package readout.search.opensearch;

import java.nio.file.Path;
import readout.search.StatementStore;

/** What is near does not depend on how many parts an index has. */
class DividedStatementVectorsIT extends OpenSearchStatementVectorsIT {

    @Override
    protected StatementStore storeOn(Path place, int kept) {
        return ClusterStores.divided(place, kept);
    }
}
