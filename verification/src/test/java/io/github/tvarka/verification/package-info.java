/**
 * Rules over all modules together, which no single module can hold itself: what a core may use, who may see whom, what a
 * public type owes its readers.
 */
package io.github.tvarka.verification;
