package readout.model;

import org.jspecify.annotations.Nullable;

/**
 * Where a statement stands reported.
 *
 * @param source id of the {@link Source}
 * @param position where in the source's text, when it is known
 * @param chain the hops from the speaker to the source
 */
public record Citation(String source, @Nullable TextPositionSelector position, ReportingChain chain) {}
