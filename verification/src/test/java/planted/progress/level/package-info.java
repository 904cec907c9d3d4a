/** A sister that is looked at. */
@NullMarked
package planted.progress.level;

import org.jspecify.annotations.NullMarked;
