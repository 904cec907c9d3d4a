/** A student-year decided by the library beside one decided by a loop over packed numbers. Never published. */
@NullMarked
package io.github.tvarka.benchmarks;

import org.jspecify.annotations.NullMarked;
