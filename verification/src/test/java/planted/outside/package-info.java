/** An outsider. */
@NullMarked
package planted.outside;

import org.jspecify.annotations.NullMarked;
