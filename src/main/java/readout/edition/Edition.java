package readout.edition;

import readout.corpus.Registry;
import readout.model.EditionStamp;
import readout.search.Criterion;
import readout.search.StatementIndex;

/**
 * One corpus with its index. Immutable and safe for use by many threads; valid while it is borrowed from {@link
 * Editions}.
 */
public record Edition(EditionStamp stamp, Registry registry, StatementIndex index) {

    /**
     * Reads words as a person typed them: quoted phrases become {@link Criterion.Phrase}s, the rest one {@link
     * Criterion.Words}, in which names stand for all their spellings. Never fails; nothing to find gives none.
     */
    public java.util.List<Criterion> words(String typed) {
        if (typed.isBlank()) {
            return java.util.List.of();
        }
        throw new UnsupportedOperationException();
    }
}
