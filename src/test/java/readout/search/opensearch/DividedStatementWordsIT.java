package readout.search.opensearch;

import java.nio.file.Path;
import readout.search.StatementStore;

/** What is found by words, and how it is ranked does not depend on how many parts an index has. */
class DividedStatementWordsIT extends OpenSearchStatementWordsIT {

    @Override
    protected StatementStore storeOn(Path place, int kept) {
        return ClusterStores.divided(place, kept);
    }
}
