/**
 * How values stand in JSON, said with nothing but the Jackson annotations: Jackson 2 and Jackson 3 read and write the same
 * text.
 *
 * <ul>
 *   <li>{@link io.github.tvarka.policy.json.Required}: a property that must be present
 * </ul>
 */
@NullMarked
package io.github.tvarka.policy.json;

import org.jspecify.annotations.NullMarked;
