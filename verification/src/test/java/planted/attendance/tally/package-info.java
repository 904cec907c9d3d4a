/** A sister that looks at another. */
@NullMarked
package planted.attendance.tally;

import org.jspecify.annotations.NullMarked;
