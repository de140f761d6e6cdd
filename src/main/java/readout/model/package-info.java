/**
 * The field's nouns, as immutable records: who said what, when, on which event, and where it stands reported.
 *
 * <p>The names are those of schema.org, W3C Web Annotation and PROV (see the project's ARCHITECTURE.md). Nothing here
 * reads files, logs or knows of an index. Start with {@link readout.model.Statement}.
 *
 * <p>May import: nothing of the house.
 */
@NullMarked
package readout.model;

import org.jspecify.annotations.NullMarked;
