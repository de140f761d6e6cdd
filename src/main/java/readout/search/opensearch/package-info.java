/**
 * The cluster engine: statements in an OpenSearch cluster, over its official client. The only place for that client.
 *
 * <p>An edition is an index of its own, made by cloning the one before it and never changed once it is there. Which
 * indexes are editions stands in one document, the {@link readout.search.opensearch.Register}; all else follows from it.
 * What a statement's terms are is settled on our side ({@link readout.search.Analysis}), so that both engines find the
 * same. Begin with {@link readout.search.opensearch.OpenSearchStatementStore}.
 *
 * <p>May import: search, model.
 */
@NullMarked
package readout.search.opensearch;

import org.jspecify.annotations.NullMarked;
