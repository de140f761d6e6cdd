package readout.search.opensearch;

import java.nio.file.Path;
import readout.search.StatementStore;

/** What is found, in which order, and how much does not depend on how many parts an index has. */
class DividedStatementIndexIT extends OpenSearchStatementIndexIT {

    @Override
    protected StatementStore storeOn(Path place, int kept) {
        return ClusterStores.divided(place, kept);
    }
}
