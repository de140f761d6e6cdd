package readout.corpus;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a key of a corpus file means and what it may hold. The loader reads by it, and the schema for editors is made
 * from it, so that the two cannot differ. A key is optional when its component may be null, is a list or a truth value.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
@interface Key {

    /** For a curator to read while typing. */
    String value();

    /** The most characters (UTF-16 units, as Discord's client library counts) that a text may have. */
    int longest() default 100;

    /** Whether a text is a slug: lower-case letters and digits, in words joined by hyphens. */
    boolean slug() default false;

    /** The fewest items that a list may have. */
    int atLeast() default 0;
}
