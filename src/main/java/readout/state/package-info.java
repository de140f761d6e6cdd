/**
 * What the bot must remember. So far: what readers report as mistakes, without their names.
 *
 * <p>May import: model.
 */
@NullMarked
package readout.state;

import org.jspecify.annotations.NullMarked;
