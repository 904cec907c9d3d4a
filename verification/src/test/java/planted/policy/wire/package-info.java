/** Public values that cannot be serialized. */
@NullMarked
package planted.policy.wire;

import org.jspecify.annotations.NullMarked;
