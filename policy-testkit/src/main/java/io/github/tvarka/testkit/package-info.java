/**
 * What a school or a municipality needs to test its own regulation: that each limit stands where the text puts it, below,
 * at and above, and that no clause stays without a test.
 *
 * <p>Nothing stands here yet.
 */
@NullMarked
package io.github.tvarka.testkit;

import org.jspecify.annotations.NullMarked;
