/** The other half. */
@NullMarked
package planted.policy.cycle.window;

import org.jspecify.annotations.NullMarked;
