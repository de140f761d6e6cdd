/**
 * Whether somebody really said that: a quotation held against the corpus.
 *
 * <p>{@link readout.check.Checkers} is the way in. A chat message is cleaned ({@code PlainText}), its quotations and who is
 * said to have said each are read ({@code MessageReader}, {@code Surroundings}, {@code Attributions}), statements that share pairs of words with
 * a quotation come from the index ({@code Candidates}), the quotation is laid against their words with free ends
 * ({@code Alignment}), and what differs is typed ({@code Differences}). A score only finds statements; the kind follows
 * from the differences alone ({@code Match}, {@code Checker}).
 *
 * <p>May import: search, edition, corpus, model.
 */
@NullMarked
package readout.check;

import org.jspecify.annotations.NullMarked;
