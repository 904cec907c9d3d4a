/** Half of a cycle. */
@NullMarked
package planted.policy.cycle.limit;

import org.jspecify.annotations.NullMarked;
