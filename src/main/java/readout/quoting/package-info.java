/**
 * How statements are quoted: from what the index found to what an answer shows, in one place for commands and alerts.
 *
 * <p>May import: answer, search, corpus, model.
 */
@NullMarked
package readout.quoting;

import org.jspecify.annotations.NullMarked;
