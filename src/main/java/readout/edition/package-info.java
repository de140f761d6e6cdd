/**
 * Editions: one registry with its index, immutable and numbered; borrowed by queries, swapped whole by a reload.
 *
 * <p>Start with {@link readout.edition.Editions}.
 *
 * <p>May import: corpus, search, model.
 */
@NullMarked
package readout.edition;

import org.jspecify.annotations.NullMarked;
