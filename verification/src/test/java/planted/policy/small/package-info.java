/** One violation in each nested class. */
@NullMarked
package planted.policy.small;

import org.jspecify.annotations.NullMarked;
