/**
 * What the bot must remember: what readers report as mistakes, and which questions found nothing, both without the
 * readers' names.
 *
 * <p>May import: model.
 */
@NullMarked
package readout.state;

import org.jspecify.annotations.NullMarked;
