/**
 * Answers drawn as text, HTML and JSON: pure functions, which know blocks and never commands.
 *
 * <p>May import: answer, model.
 */
@NullMarked
package readout.render;

import org.jspecify.annotations.NullMarked;
