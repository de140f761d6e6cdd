package readout.corpus;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.model.Statement;
import readout.model.Utterance;

/** Before there was any corpus. */
record NothingKnown() implements Known {

    @Override
    public Instant published() {
        return Instant.MIN;
    }

    @Override
    public Registry registry() {
        return new Registry(List.of(), List.of(), List.of(), List.of(), List.of());
    }

    @Override
    public List<CorpusFile> files() {
        return List.of();
    }

    @Override
    public Map<String, String> sources() {
        return Map.of();
    }

    @Override
    public Set<String> ids(String file) {
        return Set.of();
    }

    @Override
    public Optional<Statement> statement(String id) {
        return Optional.empty();
    }

    @Override
    public Set<String> repeating(Set<String> ids) {
        return Set.of();
    }

    @Override
    public Map<String, Utterance> parts(Set<String> utterances) {
        return Map.of();
    }
}
