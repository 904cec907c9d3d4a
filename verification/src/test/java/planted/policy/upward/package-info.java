/** The kernel looks at a module above it. */
@NullMarked
package planted.policy.upward;

import org.jspecify.annotations.NullMarked;
