/**
 * How often Readout is right, on files of cases, beside plainer ways on the same cases; and how well its search ranks the
 * documents of any collection. A report is text for people; its figures come from nothing but the cases and the edition,
 * or the collection. {@code docs/EVAL.md} says what each figure means.
 *
 * <p>Start with {@link readout.eval.AskReport}, {@link readout.eval.CheckReport} or {@link readout.eval.RetrievalReport}.
 *
 * <p>May import: ask, check, search, edition, embedding, corpus, model.
 */
@NullMarked
package readout.eval;

import org.jspecify.annotations.NullMarked;
