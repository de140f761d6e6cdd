/** What the tests of all packages share. */
@NullMarked
package readout;

import org.jspecify.annotations.NullMarked;
