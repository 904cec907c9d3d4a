/** A public type without a comment. */
@NullMarked
package planted.policy.undocumented;

import org.jspecify.annotations.NullMarked;
