/**
 * How often Readout is right, on files of cases, beside plainer ways on the same cases. A report is text for people; its
 * figures come from nothing but the cases and the edition.
 *
 * <p>May import: check, search, edition, corpus, model.
 */
@NullMarked
package readout.eval;

import org.jspecify.annotations.NullMarked;
