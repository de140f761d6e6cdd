/**
 * The embedded engine: statements in an Apache Lucene index in a folder.
 *
 * <p>The only place for Lucene's index and query types.
 *
 * <p>May import: search, model.
 */
@NullMarked
package readout.search.lucene;

import org.jspecify.annotations.NullMarked;
