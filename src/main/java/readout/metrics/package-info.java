/**
 * What the bot does, as figures for Prometheus and as a health report, over a small HTTP endpoint. The only place for
 * Micrometer. Start with {@link readout.metrics.Metrics}.
 *
 * <p>May import: discord, edition, search, state, model. Nothing but the composition root imports it.
 */
@NullMarked
package readout.metrics;

import org.jspecify.annotations.NullMarked;
