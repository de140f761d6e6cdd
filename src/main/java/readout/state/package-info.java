/**
 * What the bot must remember besides the corpus, in a database: SQLite's file or PostgreSQL. {@link readout.state.Memory}
 * is the way in; each kind of thing has a store of its own, made by {@link readout.state.Stores}: follows, what they have
 * told, what is to be sent, how far editions are handled, answers that stand in channels, what readers leave, what
 * servers set, who changed what.
 *
 * <p>Of people, only ids are kept where a feature needs them, and they go when the user wishes so
 * ({@link readout.state.Memory#forget}); of those who ask or report, nothing. One set of SQL serves both databases: the
 * files in {@code readout/state/migration}.
 *
 * <p>May import: model.
 */
@NullMarked
package readout.state;

import org.jspecify.annotations.NullMarked;
