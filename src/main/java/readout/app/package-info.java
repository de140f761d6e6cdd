/**
 * Settings and the composition root: the only place that picks an engine.
 *
 * <p>May import: everything.
 */
@NullMarked
package readout.app;

import org.jspecify.annotations.NullMarked;
