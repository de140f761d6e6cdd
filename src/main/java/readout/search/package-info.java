/**
 * What an index of statements promises, whatever engine keeps it.
 *
 * <p>{@link readout.search.StatementIndex} is one point in time, to read; {@link readout.search.StatementStore} keeps
 * such points and lets one writer at a time add the next. Engines live in packages below this one and are proved by
 * one contract test each. {@link readout.search.StatementCodec} is how they store a statement whole.
 *
 * <p>May import: model.
 */
@NullMarked
package readout.search;

import org.jspecify.annotations.NullMarked;
