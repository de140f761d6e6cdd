/**
 * What a command answers, before anyone draws it: a title, blocks, follow-ups and the edition it rests on.
 *
 * <p>The set of {@linkplain readout.answer.Block blocks} is closed and the set of commands is open: a new block breaks
 * the build in exactly the renderers that must learn it.
 *
 * <p>May import: model.
 */
@NullMarked
package readout.answer;

import org.jspecify.annotations.NullMarked;
