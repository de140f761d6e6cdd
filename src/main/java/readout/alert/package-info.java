/**
 * What those who follow something are told, and what is put right in answers already given; not how it is sent.
 *
 * <p>{@link readout.alert.Matching} finds for many followers at once what a new edition has for them, {@link
 * readout.alert.Post} makes the answer of it, {@link readout.alert.Amendments} the notices for earlier answers. Nothing
 * here reads a clock or remembers anything.
 *
 * <p>May import: answer, quoting, state, edition, search, corpus, model.
 */
@NullMarked
package readout.alert;

import org.jspecify.annotations.NullMarked;
