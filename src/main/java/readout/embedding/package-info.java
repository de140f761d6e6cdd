/**
 * Sentences as vectors, so that what means nearly the same lies near.
 *
 * <p>{@link readout.embedding.Embedder} is what the house knows; {@link readout.embedding.OnnxEmbedder} runs a model that
 * ships in a jar. Negation hardly moves a vector: nothing may be judged by vectors alone.
 *
 * <p>May import: nothing.
 */
@NullMarked
package readout.embedding;

import org.jspecify.annotations.NullMarked;
