package readout.edition;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import readout.corpus.CorpusFile;
import readout.corpus.Registry;
import readout.edition.Ledger.Standing;
import readout.model.EditionStamp;

/**
 * What the ledger says there was, to start from where there is no index: which statements, but not their words.
 *
 * @param standing the statements by id
 */
record LedgerBase(Map<String, Standing> standing) implements Base {

    /** All statements count as of one file that is there no longer. */
    private static final CorpusFile LOST = new CorpusFile("", 0, 0, "");

    @Override
    public @Nullable EditionStamp stamp() {
        return null;
    }

    @Override
    public Registry registry() {
        return new Registry(List.of(), List.of(), List.of(), List.of(), List.of());
    }

    @Override
    public List<CorpusFile> files() {
        return List.of(LOST);
    }

    @Override
    public Map<String, String> sources() {
        return Map.of();
    }

    @Override
    public Map<String, String> filed(String file) {
        return standing.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().hash()));
    }

    @Override
    public Was find(String id) {
        return new Was(null, Objects.requireNonNull(standing.get(id)).learned());
    }

    @Override
    public long size() {
        return standing.size();
    }

    @Override
    public boolean isUnindexed() {
        return true;
    }

    @Override
    public String vectors() {
        return "";
    }

    @Override
    public void close() {}
}
