/**
 * A question in plain English, answered by statements or not at all.
 *
 * <p>{@link readout.ask.Inquiry} is the way in. {@link readout.ask.QuestionReader} works out what a question speaks of
 * ({@link readout.ask.Understanding}); {@link readout.ask.Candidates} are what the index finds by words and by vectors,
 * fused; {@link readout.ask.Ranking} puts them in order by how well they fit what was understood; {@link
 * readout.ask.Confidence} says whether the best of them is an answer at all. Nothing is ever generated.
 *
 * <p>May import: search, edition, embedding, corpus, model.
 */
@NullMarked
package readout.ask;

import org.jspecify.annotations.NullMarked;
