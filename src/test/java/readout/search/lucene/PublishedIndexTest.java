package readout.search.lucene;

import java.nio.file.Path;
import readout.search.EngineTraits;
import readout.search.StatementIndexContract;
import readout.search.StatementStore;

class PublishedIndexTest extends StatementIndexContract {

    @Override
    protected StatementStore storeOn(Path place, int kept) {
        return new PublishedTwin(place, kept);
    }

    @Override
    protected EngineTraits traits() {
        return EngineTraits.NO_DIFFERENCES;
    }
}
