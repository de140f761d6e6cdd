package readout.search;

import java.util.List;

/** Makes indexes that live in memory only: of a few statements, for a short time. Safe for use by many threads. */
@FunctionalInterface
public interface Indexing {

    /**
     * An index of these statements, found by their criteria as in any other. They may have the same id several times,
     * such as before and after a correction: then {@link StatementIndex#statement} finds any of them.
     */
    StatementIndex of(List<IndexEntry> entries);
}
