/** What an outsider uses. */
@NullMarked
package planted.policy.internal;

import org.jspecify.annotations.NullMarked;
